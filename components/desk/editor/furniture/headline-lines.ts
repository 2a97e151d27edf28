/** A phone's story page: 390 px without its gutters, the headline at 30 px. */
export const PHONE = { width: 358, font: '700 30px Headline' }

/**
 * How many lines a headline takes when its words are set one after the other, as a browser does.
 * @param measure width of a text in the headline's face, in the unit of `width`
 */
export function countLines(headline: string, width: number, measure: (text: string) => number): number {
  const words = headline.split(/\s+/).filter(Boolean)
  let lines = words.length > 0 ? 1 : 0
  let line = ''
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word
    if (line && measure(longer) > width) {
      lines += 1
      line = word
    } else {
      line = longer
    }
  }
  return lines
}
