/** First and last byte. */
export type ByteRange = { start: number; end: number }

/**
 * Which part of a file a request asks for, by RFC 9110.
 * @returns null for the whole file: no range, several, one that is no range, or one of another version of the file;
 * `outside` where the file has no such part
 */
export function parseRange(headers: Headers, { size, etag }: { size: number; etag: string }): ByteRange | 'outside' | null {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.get('range') ?? '') ?? []
  const wanted = headers.get('if-range')
  if (from === undefined || to === undefined || (from === '' && to === '') || (wanted !== null && wanted !== etag)) return null
  if (from === '') return Number(to) === 0 || size === 0 ? 'outside' : { start: Math.max(0, size - Number(to)), end: size - 1 }
  const start = Number(from)
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < start) return null
  return start >= size ? 'outside' : { start, end }
}
