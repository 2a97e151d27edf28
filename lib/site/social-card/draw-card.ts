import { createCanvas, loadImage } from '@napi-rs/canvas'
import { log } from '#lib/platform/log.ts'
import { makeBrush, type Picture } from './brush.ts'
import { drawPhotoCard } from './photo-card.ts'
import { CARD_SIZE, type CardPhoto, type SocialCard } from './social-card.ts'
import { drawTextCard } from './text-card.ts'

/** The files of the card's pictures; null where there are none. */
export type CardFiles = { photo: Uint8Array | null; face: Uint8Array | null }

/** @returns the card as a JPEG of 1200 × 630 pixels. A picture that can't be read is left out. */
export async function drawCard(card: SocialCard, files: CardFiles): Promise<Buffer> {
  const canvas = createCanvas(CARD_SIZE.width, CARD_SIZE.height)
  const brush = makeBrush(canvas.getContext('2d'), card.language)
  const [photo, face] = await Promise.all([open(files.photo, card.photo), open(files.face, card.writer?.face ?? null)])
  if (photo) drawPhotoCard(brush, card, photo)
  else drawTextCard(brush, card, face)
  return canvas.encode('jpeg', QUALITY)
}

const QUALITY = 86

async function open(bytes: Uint8Array | null, photo: CardPhoto | null): Promise<Picture | null> {
  if (!bytes || !photo) return null
  try {
    return { image: await loadImage(bytes), focal: photo.focal }
  } catch (error) {
    log.warn('a social card does without its picture', { error })
    return null
  }
}
