import type { Image, SKRSContext2D } from '@napi-rs/canvas'
import type { Language } from '#lib/content/fields.ts'
import { isolate } from '#lib/i18n/isolate.ts'
import { partForeignRuns } from '../foreign-runs.ts'
import { cardFont, type CardFace } from './card-fonts.ts'
import { CARD_SIZE } from './social-card.ts'

type Words = { text: string; face: CardFace; size: number; color: string }

/** A place on the card: `inline` counts in the direction of writing from the edge where lines start. */
type Place = { inline: number; y: number }

export type Brush = {
  context: SKRSContext2D
  /** Pixels from the physical left of a place counted from where lines start. */
  x: (inline: number) => number
  /** @returns its width; `y` is the baseline */
  words: (words: Words, place: Place) => number
  measure: (words: Omit<Words, 'color'>) => number
  box: (color: string, place: Place & { width: number; height: number }) => void
}

/** Draws in the direction of a language, so that one layout serves both. */
export function makeBrush(context: SKRSContext2D, language: Language): Brush {
  const isRtl = language === 'ar'
  const x = (inline: number) => (isRtl ? CARD_SIZE.width - inline : inline)
  const measure = ({ text, face, size }: Omit<Words, 'color'>): number => {
    context.font = cardFont(face, size, language)
    return context.measureText(inOrder(text, language)).width
  }
  context.direction = isRtl ? 'rtl' : 'ltr'
  context.textAlign = 'start'
  return {
    context,
    x,
    measure,
    words({ color, ...words }, { inline, y }) {
      const width = measure(words)
      context.fillStyle = color
      context.fillText(inOrder(words.text, language), x(inline), y)
      return width
    },
    box(color, { inline, y, width, height }) {
      context.fillStyle = color
      context.fillRect(isRtl ? x(inline + width) : x(inline), y, width, height)
    },
  }
}

/** Fills a box with a picture, cut around its focal point. */
export function drawCover(context: SKRSContext2D, picture: Picture, box: Box): void {
  const { image, focal } = picture
  const scale = Math.max(box.width / image.width, box.height / image.height)
  const [width, height] = [box.width / scale, box.height / scale]
  const left = clamp(focal.x * image.width - width / 2, image.width - width)
  const top = clamp(focal.y * image.height - height / 2, image.height - height)
  context.drawImage(image, left, top, width, height, box.left, box.top, box.width, box.height)
}

export type Picture = { image: Image; focal: { x: number; y: number } }
type Box = { left: number; top: number; width: number; height: number }

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), Math.max(max, 0))
}

function inOrder(text: string, language: Language): string {
  return partForeignRuns(text, language).map((part, i) => (i % 2 === 1 ? isolate(part) : part)).join('')
}
