const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
const PARAGRAPHS = 46
const VOCABULARY = 1200

/** A page of about 60 KB of HTML, 15 KB with brotli, the same at every run: markup around made-up Arabic words. */
export function samplePage(): string {
  const random = seededRandom(7)
  const pick = (count: number): number => Math.floor(random() * count)
  const word = (): string => Array.from({ length: 3 + pick(5) }, () => LETTERS.charAt(pick(LETTERS.length))).join('')
  const vocabulary = Array.from({ length: VOCABULARY }, word)
  // Squared, so that some words are common, as in a language.
  const sentence = (): string =>
    Array.from({ length: 90 }, () => vocabulary[Math.floor(random() ** 2 * VOCABULARY)]).join(' ')
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => `<p id="p${at}" class="body">${sentence()}.</p>`)
  return [
    '<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة</title></head><body><article>',
    ...paragraphs,
    '</article></body></html>',
  ].join('\n')
}

function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
