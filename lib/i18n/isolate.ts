/** Keeps a Latin name or address from pulling the marks of the sentence around it to its side. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}
