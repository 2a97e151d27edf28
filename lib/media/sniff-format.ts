export type PhotoFormat = 'jpeg' | 'png' | 'webp'
/** What the desk can name when it refuses it. */
export type RefusedFormat = 'svg' | 'avif' | 'heic' | 'gif' | 'pdf' | 'tiff' | 'bmp' | 'psd' | 'jxl' | 'unknown'

/** @returns what a file's first bytes say it is; its name is not asked. */
export function sniffFormat(bytes: Buffer): PhotoFormat | RefusedFormat {
  const start = bytes.subarray(0, 1024)
  const text = start.toString('latin1')
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'webp'
  if (text.startsWith('ftyp', 4)) return brandOf(text)
  return SIGNATURES.find(([, signature]) => signature.test(text))?.[0] ?? 'unknown'
}

const SIGNATURES: [RefusedFormat, RegExp][] = [
  ['gif', /^GIF8[79]a/],
  ['pdf', /^%PDF-/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['psd', /^8BPS/],
  ['jxl', /^(?:\xff\n|\0\0\0\fJXL )/],
  ['bmp', /^BM[^]{4}\0\0\0\0/],
  ['svg', /<svg[\s>]/i],
]

/** AVIF and HEIC share one container; the brands at its start tell them apart. */
function brandOf(text: string): RefusedFormat {
  const brands = text.slice(8, 64)
  if (/avi[fs]/.test(brands)) return 'avif'
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? 'heic' : 'unknown'
}

/** The format that a name's extension or a browser's claim stands for; null where it stands for none of ours. */
export function claimedFormat(claim: string): PhotoFormat | RefusedFormat | null {
  const word = claim.toLowerCase().match(/[a-z0-9]+$/)?.[0] ?? ''
  return CLAIMS[word] ?? null
}

const CLAIMS: Record<string, PhotoFormat | RefusedFormat> = {
  jpg: 'jpeg', jpeg: 'jpeg', jpe: 'jpeg', jfif: 'jpeg', pjpeg: 'jpeg',
  png: 'png', apng: 'png', webp: 'webp',
  gif: 'gif', svg: 'svg', avif: 'avif', heic: 'heic', heif: 'heic',
  tif: 'tiff', tiff: 'tiff', bmp: 'bmp', psd: 'psd', jxl: 'jxl', pdf: 'pdf',
}
