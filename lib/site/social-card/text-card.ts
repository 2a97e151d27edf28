import { drawCover, type Brush, type Picture } from './brush.ts'
import { drawHeadline, fitHeadline, LEAD } from './headline.ts'
import { drawLabel } from './label.ts'
import { MARGIN, PALETTE } from './palette.ts'
import { CARD_SIZE, type SocialCard } from './social-card.ts'

const { width: WIDTH, height: HEIGHT } = CARD_SIZE

/** A story without a photo: ink on paper under the paper's nameplate, the columnist's face beside it. */
export function drawTextCard(brush: Brush, card: SocialCard, face: Picture | null): void {
  brush.box(PALETTE.paper, { inline: 0, y: 0, width: WIDTH, height: HEIGHT })
  if (card.isBreaking) brush.box(PALETTE.accent, { inline: 0, y: 0, width: WIDTH, height: 12 })
  drawNameplate(brush, card)
  const beside = face ? FACE + 2 * GAP : 0
  const fitted = fitHeadline(brush, card, { width: WIDTH - 2 * MARGIN - beside, height: BOTTOM - TOP - LABEL, sizes: SIZES })
  const height = fitted.lines.length * fitted.size * LEAD[card.language]
  const top = TOP + LABEL + (BOTTOM - TOP - LABEL - height) / 2
  drawLabel(brush, card, { inline: MARGIN, y: top - 22, colors: COLORS })
  drawHeadline(brush, { ...fitted, language: card.language, color: PALETTE.ink, inline: MARGIN, top })
  if (face) drawFace(brush, face)
  drawFoot(brush, card)
}

const SIZES = [116, 106, 98, 90, 84, 78, 72, 66, 62, 58, 54, 50, 46, 42]
const COLORS = { section: PALETTE.accent, kicker: PALETTE.ink, rule: PALETTE.ink }
const [TOP, BOTTOM, LABEL] = [142, 534, 62]
const [FACE, GAP] = [248, 28]

function drawNameplate(brush: Brush, { name }: SocialCard): void {
  const words = { text: name, face: 'headline', size: 84, color: PALETTE.ink } as const
  const width = brush.measure(words)
  const start = (WIDTH - width) / 2
  brush.words(words, { inline: start, y: 112 })
  const rule = { y: 88, width: start - 34 - MARGIN, height: 2 }
  brush.box(PALETTE.ink, { inline: MARGIN, ...rule })
  brush.box(PALETTE.ink, { inline: start + width + 34, ...rule })
}

function drawFace({ context, x }: Brush, face: Picture): void {
  const center = { x: x(WIDTH - MARGIN - FACE / 2), y: (TOP + BOTTOM) / 2 + 10 }
  context.save()
  context.beginPath()
  context.arc(center.x, center.y, FACE / 2, 0, 2 * Math.PI)
  context.clip()
  drawCover(context, face, { left: center.x - FACE / 2, top: center.y - FACE / 2, width: FACE, height: FACE })
  context.restore()
}

function drawFoot(brush: Brush, { writer, date, language }: SocialCard): void {
  brush.box(PALETTE.hairline, { inline: MARGIN, y: 546, width: WIDTH - 2 * MARGIN, height: 2 })
  const y = 592
  if (writer) brush.words({ text: writer.name, face: 'headline', size: 34, color: PALETTE.ink }, { inline: MARGIN, y })
  const dated = { text: date, face: 'text', size: language === 'ar' ? 26 : 25, color: PALETTE.inkFaint } as const
  brush.words(dated, { inline: WIDTH - MARGIN - brush.measure(dated), y })
}
