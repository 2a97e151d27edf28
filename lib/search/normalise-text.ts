/**
 * The one form in which text is compared and searched: tashkeel, tatweel, bidi and zero-width characters gone,
 * hamza seats, alef, ya, ta marbuta and the Persian kaf and ya folded, digits Latin, Latin letters lower-case
 * and without accents, white space single. Idempotent. Never shown to anybody.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(IGNORED, '')
    .replace(FOLDED, (letter) => FOLDS[letter] ?? letter)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\s+/g, ' ')
    .trim()
}

/** @returns the words of a text in their searched form. */
export function searchWords(text: string): string[] {
  return normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** NFKD has taken أ إ آ ؤ ئ apart, so that dropping marks folds them to their seats. */
const IGNORED = /[\p{M}\p{Cf}\u0640]/gu

const FOLDS: Record<string, string> = {
  '\u0671': '\u0627', // ٱ → ا
  '\u0649': '\u064a', // ى → ي
  '\u06cc': '\u064a', // ی → ي
  '\u0629': '\u0647', // ة → ه
  '\u06c1': '\u0647', // ہ → ه
  '\u06a9': '\u0643', // ک → ك
}
const FOLDED = new RegExp(`[${Object.keys(FOLDS).join('')}]`, 'g')

/** Arabic-Indic and Persian digits: their low four bits are their value. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g
