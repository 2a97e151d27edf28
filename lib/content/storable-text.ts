/**
 * The database keeps neither NUL nor half a surrogate pair; both come in by the clipboard. Each becomes U+FFFD, so
 * that a text which holds one is saved all the same and the writer sees where it was.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}
