import { drawCover, type Brush, type Picture } from './brush.ts'
import { drawHeadline, fitHeadline, LEAD } from './headline.ts'
import { drawLabel } from './label.ts'
import { MARGIN, PALETTE } from './palette.ts'
import { CARD_SIZE, type SocialCard } from './social-card.ts'

const { width: WIDTH, height: HEIGHT } = CARD_SIZE

/** The photo over the whole card, darker towards the words at its foot. */
export function drawPhotoCard(brush: Brush, card: SocialCard, photo: Picture): void {
  drawCover(brush.context, photo, { left: 0, top: 0, width: WIDTH, height: HEIGHT })
  const fitted = fitHeadline(brush, card, { width: WIDTH - 2 * MARGIN, height: 268, sizes: SIZES })
  const top = FOOT - 46 - fitted.lines.length * fitted.size * LEAD[card.language]
  drawShade(brush, top - 70)
  drawLabel(brush, card, { inline: MARGIN, y: top - 24, colors: COLORS })
  drawHeadline(brush, { ...fitted, language: card.language, color: PALETTE.paper, inline: MARGIN, top })
  drawFoot(brush, card)
}

const SIZES = [90, 86, 82, 76, 70, 66, 62, 58, 54, 50, 46, 42]
const COLORS = { section: PALETTE.accentOnInk, kicker: PALETTE.paper, rule: 'rgba(255, 253, 249, 0.5)' }
/** The horizon at the foot: the name stands on the line that runs through the paper's pages. */
const FOOT = HEIGHT - MARGIN - 6

function drawShade({ context }: Brush, from: number): void {
  const start = from - 200
  const shade = context.createLinearGradient(0, start, 0, HEIGHT)
  const words = (from - start) / (HEIGHT - start)
  for (const [at, share] of [[0, 0], [words * 0.4, 0.1], [words * 0.75, 0.34], [words, 0.56], [(1 + words) / 2, 0.84], [1, 0.95]] as const) {
    shade.addColorStop(at, `rgba(15, 13, 10, ${share})`)
  }
  context.fillStyle = 'rgba(15, 13, 10, 0.08)'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.fillStyle = shade
  context.fillRect(0, 0, WIDTH, HEIGHT)
}

function drawFoot(brush: Brush, { name, date, language }: SocialCard): void {
  const nameWidth = brush.words({ text: name, face: 'headline', size: 48, color: PALETTE.paper }, { inline: MARGIN, y: FOOT + 14 })
  const dated = { text: date, face: 'text', size: language === 'ar' ? 26 : 25, color: 'rgba(255, 253, 249, 0.86)' } as const
  const dateWidth = brush.measure(dated)
  brush.words(dated, { inline: WIDTH - MARGIN - dateWidth, y: FOOT + 10 })
  const from = MARGIN + nameWidth + 26
  brush.box('rgba(255, 253, 249, 0.55)', { inline: from, y: FOOT, width: WIDTH - MARGIN - dateWidth - 26 - from, height: 2 })
}
