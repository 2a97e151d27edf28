/** What XML 1.0 can't hold even when escaped: control characters and halves of a surrogate pair. */
const UNPRINTABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** @returns text that any XML file can hold. */
export function withoutUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, '')
}

/** @returns text as it stands between two tags or in an attribute. */
export function escapeXml(text: string): string {
  return withoutUnprintable(text).replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}
