/** Width in pixels of a text at 100 px. */
export type Measure = (text: string) => number

export type Frame = {
  /** Pixels. */
  width: number
  height: number
  /** Font sizes to try, largest first. */
  sizes: readonly number[]
  /** Height of a line as a share of the font's size. */
  lead: number
  maxLines: number
}

export type FittedLines = { size: number; lines: string[] }

/**
 * The largest size at which a text fits its frame, in lines of about the same length. A word that is wider than the
 * frame is parted between letters; what doesn't fit at the smallest size ends in an ellipsis.
 */
export function fitLines(text: string, frame: Frame, measure: Measure): FittedLines {
  const widthOf = remembering(measure)
  for (const size of frame.sizes) {
    const allowed = linesAllowed(frame, size)
    const width = (frame.width * 100) / size
    const lines = breakLines(text, width, widthOf)
    const isParted = lines.join(' ') !== text
    if (lines.length <= allowed && !isParted) return { size, lines: balance(text, { width, lines, widthOf }) }
  }
  const size = frame.sizes.at(-1) ?? 40
  const width = (frame.width * 100) / size
  return { size, lines: shorten(breakLines(text, width, widthOf), { allowed: linesAllowed(frame, size), width, widthOf }) }
}

function linesAllowed({ height, lead, maxLines }: Frame, size: number): number {
  return Math.max(1, Math.min(maxLines, Math.floor(height / (size * lead))))
}

function breakLines(text: string, width: number, widthOf: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(BREAKS).flatMap((each) => partWord(each, width, widthOf))) {
    const longer = line ? `${line} ${word}` : word
    if (line && widthOf(longer) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return line ? [...lines, line] : lines
}

/** A number stays with what it counts, and a word of one or two letters with the next. */
const BREAKS = /(?<![\p{Nd}%٪]|(?<![^\s«"“(])[\p{L}\p{M}]{1,2}) /u

function partWord(word: string, width: number, widthOf: Measure): string[] {
  if (widthOf(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const { segment } of new Intl.Segmenter('ar', { granularity: 'grapheme' }).segment(word)) {
    if (part && widthOf(part + segment) > width) {
      parts.push(part)
      part = segment
    } else {
      part += segment
    }
  }
  return [...parts, part]
}

type Broken = { width: number; lines: string[]; widthOf: Measure }

/** The same number of lines in the narrowest column that holds them. */
function balance(text: string, { width, lines, widthOf }: Broken): string[] {
  let [narrow, wide, best] = [width / 2, width, lines]
  while (wide - narrow > width / 60) {
    const middle = (narrow + wide) / 2
    const tried = breakLines(text, middle, widthOf)
    if (tried.length > lines.length || tried.join(' ') !== text) {
      narrow = middle
    } else {
      wide = middle
      best = tried
    }
  }
  return best
}

type Limit = { allowed: number; width: number; widthOf: Measure }

function shorten(lines: string[], { allowed, width, widthOf }: Limit): string[] {
  if (lines.length <= allowed) return lines
  const kept = lines.slice(0, allowed)
  let last = kept.pop() ?? ''
  while (widthOf(`${last}…`) > width) last = last.includes(' ') ? last.slice(0, last.lastIndexOf(' ')) : last.slice(0, -1)
  return [...kept, `${last.replace(/[\s،,:؛;.-]+$/u, '')}…`]
}

function remembering(measure: Measure): Measure {
  const known = new Map<string, number>()
  return (text) => {
    const width = known.get(text) ?? measure(text)
    known.set(text, width)
    return width
  }
}
