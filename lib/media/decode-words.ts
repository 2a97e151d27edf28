/**
 * The text of a metadata field whose encoding is often not stated, or wrongly: UTF-8 where the bytes can be that,
 * else windows-1256, in which Arabic desks wrote for decades (its French letters stand where windows-1252 has them).
 */
export function decodeWords(bytes: Uint8Array): string {
  return tryUtf8(bytes) ?? tryUtf8(withoutBrokenEnd(bytes)) ?? windows1256.decode(bytes)
}

/** @returns one line of at most `limit` characters, without control characters and direction overrides. */
export function tidyWords(text: string, limit: number): string {
  const line = text.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim()
  // Not through the middle of a pair of surrogates.
  return line.slice(0, limit).replace(/[\ud800-\udbff]$/, '').trimEnd()
}

const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/gu

const utf8 = new TextDecoder('utf-8', { fatal: true })
const windows1256 = new TextDecoder('windows-1256')

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** IPTC fields end after 32 or 64 bytes, which may be the middle of a letter. */
function withoutBrokenEnd(bytes: Uint8Array): Uint8Array {
  const lead = bytes.findLastIndex((byte) => byte >= 0xc0)
  return lead >= bytes.length - 3 && lead > 0 ? bytes.subarray(0, lead) : bytes
}
