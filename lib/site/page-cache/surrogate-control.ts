/** How long a stored response may be used, in seconds from its making; the two windows follow `maxAge`. */
export interface Lifetime {
  readonly maxAge: number
  readonly staleWhileRevalidate: number
  readonly staleIfError: number
}

/** Reads `Surrogate-Control`; `null` when it doesn't allow storing. */
export function parseSurrogateControl(header: string | undefined): Lifetime | null {
  if (header === undefined) return null
  const directives = new Map(header.toLowerCase().split(',').map(parseDirective))
  const maxAge = seconds(directives.get('max-age'))
  if (maxAge === null || directives.has('no-store')) return null
  const staleWhileRevalidate = seconds(directives.get('stale-while-revalidate')) ?? 0
  const staleIfError = seconds(directives.get('stale-if-error')) ?? 0
  if (maxAge + staleWhileRevalidate + staleIfError === 0) return null
  return { maxAge, staleWhileRevalidate, staleIfError }
}

/** The tags of `Surrogate-Key`, separated by spaces. */
export function parseSurrogateKey(header: string | undefined): readonly string[] {
  return [...new Set((header ?? '').split(/\s+/).filter(Boolean))]
}

function parseDirective(text: string): [name: string, value: string] {
  const [name = '', value = ''] = text.split('=')
  return [name.trim(), value.trim().replaceAll('"', '')]
}

function seconds(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null
}
