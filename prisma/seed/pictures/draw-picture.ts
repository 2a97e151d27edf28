import { createCanvas } from '@napi-rs/canvas'
import { PICTURES } from './pictures.ts'

/** The picture as a JPEG; the same bytes for the same key. Throws when there is no picture of that name. */
export async function drawPicture(key: string): Promise<Buffer> {
  const picture = PICTURES[key]
  if (!picture) throw new Error(`No picture is called "${key}"`)
  const canvas = createCanvas(picture.width, picture.height)
  picture.draw(canvas.getContext('2d'), picture.width, picture.height)
  return canvas.encode('jpeg', 88)
}
