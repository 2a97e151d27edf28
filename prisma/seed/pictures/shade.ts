import { createCanvas } from '@napi-rs/canvas'
import type { SKRSContext2D } from '@napi-rs/canvas'

export type Context = SKRSContext2D
export type Rgb = readonly [number, number, number]
/** Channels 0…255, `a` 0…1; one object reused for every pixel. */
export type Pixel = { r: number; g: number; b: number; a: number }
export type Box = { x: number; y: number; width: number; height: number }

/**
 * Paints a box pixel by pixel. `paint` gets canvas coordinates; `step` is the size of one painted
 * pixel, so 2 costs a quarter of 1 and is smoothed on the way up.
 */
export function shade(
  ctx: Context,
  box: Box,
  step: number,
  paint: (x: number, y: number, out: Pixel) => void,
) {
  const width = Math.ceil(box.width / step)
  const height = Math.ceil(box.height / step)
  const canvas = createCanvas(width, height)
  const target = canvas.getContext('2d')
  const image = target.createImageData(width, height)
  const data = image.data
  const out: Pixel = { r: 0, g: 0, b: 0, a: 1 }
  let at = 0
  for (let j = 0; j < height; j++) {
    const y = box.y + (j + 0.5) * step
    for (let i = 0; i < width; i++) {
      out.a = 1
      paint(box.x + (i + 0.5) * step, y, out)
      data[at++] = out.r
      data[at++] = out.g
      data[at++] = out.b
      data[at++] = out.a * 255
    }
  }
  target.putImageData(image, 0, 0)
  ctx.imageSmoothingEnabled = true
  ctx.drawImage(canvas, box.x, box.y, width * step, height * step)
}

export function hex(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

export function rgba(colour: Rgb | string, alpha: number): string {
  const [r, g, b] = typeof colour === 'string' ? hex(colour) : colour
  const share = Math.max(0, Math.min(1, alpha)).toFixed(3)
  return `rgba(${Math.round(r)},${Math.round(g)},${Math.round(b)},${share})`
}

export function mix(from: Rgb, to: Rgb, amount: number): Rgb {
  return [
    from[0] + (to[0] - from[0]) * amount,
    from[1] + (to[1] - from[1]) * amount,
    from[2] + (to[2] - from[2]) * amount,
  ]
}

export function setMix(out: Pixel, from: Rgb, to: Rgb, amount: number) {
  out.r = from[0] + (to[0] - from[0]) * amount
  out.g = from[1] + (to[1] - from[1]) * amount
  out.b = from[2] + (to[2] - from[2]) * amount
}

export function blend(out: Pixel, colour: Rgb, amount: number) {
  out.r += (colour[0] - out.r) * amount
  out.g += (colour[1] - out.g) * amount
  out.b += (colour[2] - out.b) * amount
}

export function add(out: Pixel, colour: Rgb, amount: number) {
  out.r += colour[0] * amount
  out.g += colour[1] * amount
  out.b += colour[2] * amount
}

export function dim(out: Pixel, factor: number) {
  out.r *= factor
  out.g *= factor
  out.b *= factor
}

/** 0 below `from`, 1 above `to`, smooth between; `from` may be the larger. */
export function smooth(from: number, to: number, value: number): number {
  const t = Math.max(0, Math.min(1, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}
