import type { Language } from '#lib/content/fields.ts'
import type { Brush } from './brush.ts'
import { fitLines, type FittedLines } from './fit-lines.ts'

/** Height of a line of the headline's face as a share of its size: Arabic needs room above and below. */
export const LEAD: Record<Language, number> = { ar: 1.2, en: 0.98 }

type Frame = { width: number; height: number; sizes: readonly number[] }

/** @returns a headline in at most four lines, as large as its frame allows. */
export function fitHeadline(brush: Brush, card: { headline: string; language: Language }, frame: Frame): FittedLines {
  return fitLines(card.headline, { ...frame, lead: LEAD[card.language], maxLines: 4 }, (text) =>
    brush.measure({ text, face: 'headline', size: 100 }),
  )
}

type Setting = FittedLines & { language: Language; color: string; inline: number; top: number }

/** Draws the lines from `top`; an opening quotation mark hangs outside the edge. */
export function drawHeadline(brush: Brush, { lines, size, language, color, inline, top }: Setting): void {
  const height = size * LEAD[language]
  lines.forEach((text, i) => {
    const mark = /^[«“"‘(]/.exec(text)?.[0]
    const hang = mark ? brush.measure({ text: mark, face: 'headline', size }) * 0.9 : 0
    brush.words({ text, face: 'headline', size, color }, { inline: inline - hang, y: top + i * height + height * BASELINE })
  })
}

/** Where in a line's height its letters stand. */
const BASELINE = 0.74
