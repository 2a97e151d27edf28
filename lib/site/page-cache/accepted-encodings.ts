export type Encoding = 'br' | 'gzip' | 'identity'

const PREFERENCE: readonly Encoding[] = ['br', 'gzip', 'identity']
const REMEMBERED_HEADERS = 200
const remembered = new Map<string, readonly Encoding[]>()

/**
 * The encodings that a reader takes, the most wanted first: by weight, then br, gzip, identity.
 * Empty when the header refuses all three. Browsers send a handful of different headers, so answers are kept.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined) return ['identity']
  const known = remembered.get(header)
  if (known) return known
  if (remembered.size >= REMEMBERED_HEADERS) remembered.clear()
  const accepted = negotiate(header)
  remembered.set(header, accepted)
  return accepted
}

function negotiate(header: string): readonly Encoding[] {
  const weights = parseWeights(header)
  return PREFERENCE.map((encoding) => ({ encoding, weight: weightOf(encoding, weights) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ encoding }) => encoding)
}

// Identity needs no mention to be acceptable, but whatever is mentioned is wanted more.
function weightOf(encoding: Encoding, weights: ReadonlyMap<string, number>): number {
  const unlisted = encoding === 'identity' ? Number.MIN_VALUE : 0
  return weights.get(encoding) ?? weights.get('*') ?? unlisted
}

function parseWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...params] = part.split(';').map((text) => text.trim())
    if (coding) weights.set(coding === 'x-gzip' ? 'gzip' : coding, parseWeight(params))
  }
  return weights
}

function parseWeight(params: readonly string[]): number {
  const given = params.find((param) => param.startsWith('q='))
  if (given === undefined) return 1
  const weight = Number(given.slice(2))
  return weight > 0 && weight <= 1 ? weight : 0
}
