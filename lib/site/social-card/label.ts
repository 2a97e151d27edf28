import { siteWords } from '../words.ts'
import type { Brush } from './brush.ts'
import { PALETTE } from './palette.ts'
import type { SocialCard } from './social-card.ts'

type Setting = { inline: number; y: number; colors: { section: string; kicker: string; rule: string } }

/** Over the headline: section and kicker as on the story's page, or the word for breaking news on the accent. */
export function drawLabel(brush: Brush, card: SocialCard, { inline, y, colors }: Setting): void {
  if (card.isBreaking) return drawBreaking(brush, card, { inline, y })
  const section = brush.words({ text: card.section, face: 'headline', size: SIZE, color: colors.section }, { inline, y })
  if (!card.kicker) return
  const rest = 1080 - section - 2 * GAP
  if (brush.measure({ text: card.kicker, face: 'headline', size: SIZE }) > rest) return
  brush.box(colors.rule, { inline: inline + section + GAP, y: y - 27, width: 2, height: 34 })
  brush.words({ text: card.kicker, face: 'headline', size: SIZE, color: colors.kicker }, { inline: inline + section + 2 * GAP, y })
}

function drawBreaking(brush: Brush, { language }: SocialCard, { inline, y }: { inline: number; y: number }): void {
  const words = { text: siteWords(language)('breaking'), face: 'headline', size: SIZE + 4 } as const
  const width = brush.measure(words)
  brush.box(PALETTE.accent, { inline, y: y - 40, width: width + 44, height: 58 })
  brush.words({ ...words, color: PALETTE.paper }, { inline: inline + 22, y })
}

const SIZE = 40
const GAP = 20
