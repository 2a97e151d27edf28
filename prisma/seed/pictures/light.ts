import { createCanvas } from '@napi-rs/canvas'
import type { Canvas } from '@napi-rs/canvas'
import { between, seededRandom } from './random.ts'
import { rgba } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

/** Stops from top to bottom: `[offset 0…1, colour]`. */
export function fillVertical(ctx: Context, top: number, bottom: number, stops: [number, string][]) {
  const { width } = ctx.canvas
  const gradient = ctx.createLinearGradient(0, top, 0, bottom)
  for (const [offset, colour] of stops) gradient.addColorStop(offset, colour)
  ctx.fillStyle = gradient
  ctx.fillRect(0, top, width, bottom - top)
}

/** Light that falls off with distance and adds to what is there. */
export function glow(
  ctx: Context,
  at: { x: number; y: number; radius: number },
  colour: Rgb | string,
  strength = 1,
) {
  const { x, y, radius } = at
  const gradient = ctx.createRadialGradient(x, y, 0, x, y, radius)
  for (const [offset, share] of FALLOFF) gradient.addColorStop(offset, rgba(colour, strength * share))
  ctx.save()
  ctx.globalCompositeOperation = 'screen'
  ctx.fillStyle = gradient
  ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  ctx.restore()
}

/** A horizontal veil, densest at `y`. */
export function haze(ctx: Context, y: number, reach: number, colour: Rgb | string, strength: number) {
  const gradient = ctx.createLinearGradient(0, y - reach, 0, y + reach)
  gradient.addColorStop(0, rgba(colour, 0))
  gradient.addColorStop(0.3, rgba(colour, strength * 0.35))
  gradient.addColorStop(0.5, rgba(colour, strength))
  gradient.addColorStop(0.7, rgba(colour, strength * 0.35))
  gradient.addColorStop(1, rgba(colour, 0))
  ctx.fillStyle = gradient
  ctx.fillRect(0, y - reach, ctx.canvas.width, reach * 2)
}

/** A shaft of light from one point to a base line. */
export function beam(
  ctx: Context,
  from: [number, number],
  to: [number, number],
  spread: number,
  style: string,
) {
  const gradient = ctx.createLinearGradient(from[0], from[1], to[0], to[1])
  gradient.addColorStop(0, style)
  gradient.addColorStop(1, 'rgba(0,0,0,0)')
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const length = Math.hypot(dx, dy)
  ctx.save()
  ctx.globalCompositeOperation = 'screen'
  ctx.globalAlpha = 1 / 5
  ctx.fillStyle = gradient
  // Five shafts within one another, so that the edge is soft.
  for (let i = 1; i <= 5; i++) {
    const across: [number, number] = [(-dy / length) * spread * (i / 5), (dx / length) * spread * (i / 5)]
    ctx.beginPath()
    ctx.moveTo(from[0], from[1])
    ctx.lineTo(to[0] + across[0], to[1] + across[1])
    ctx.lineTo(to[0] - across[0], to[1] - across[1])
    ctx.fill()
  }
  ctx.restore()
}

export function stars(ctx: Context, seed: string, count: number, bottom: number) {
  const random = seededRandom(seed)
  for (let i = 0; i < count; i++) {
    const y = random() * random() * bottom
    const size = 0.6 + random() ** 6 * 2.2
    ctx.fillStyle = rgba(
      random() < 0.3 ? [255, 232, 205] : [214, 228, 255],
      between(random, 0.15, 0.9) * (1 - y / bottom),
    )
    ctx.beginPath()
    ctx.arc(random() * ctx.canvas.width, y, size, 0, 7)
    ctx.fill()
  }
}

/** What a lens and film add last: bloom around lights, darker corners, a colour cast, grain. */
export function develop(
  ctx: Context,
  film: { bloom?: number; vignette?: number; grain?: number; shadows?: string; lights?: string } = {},
) {
  const { width, height } = ctx.canvas
  bloom(ctx, film.bloom ?? 0.22)
  ctx.save()
  ctx.globalCompositeOperation = 'soft-light'
  const cast = ctx.createLinearGradient(0, 0, 0, height)
  cast.addColorStop(0, rgba(film.lights ?? '#ffe9d0', 0.14))
  cast.addColorStop(1, rgba(film.shadows ?? '#0c2233', 0.26))
  ctx.fillStyle = cast
  ctx.fillRect(0, 0, width, height)
  ctx.globalCompositeOperation = 'multiply'
  const reach = Math.hypot(width, height) / 2
  const corners = ctx.createRadialGradient(
    width / 2,
    height * 0.48,
    reach * 0.45,
    width / 2,
    height / 2,
    reach * 1.05,
  )
  corners.addColorStop(0, 'rgba(0,0,0,0)')
  corners.addColorStop(1, rgba([6, 8, 14], film.vignette ?? 0.5))
  ctx.fillStyle = corners
  ctx.fillRect(0, 0, width, height)
  ctx.globalCompositeOperation = 'overlay'
  ctx.globalAlpha = film.grain ?? 0.17
  grainTile ??= buildGrain()
  for (let y = 0; y < height; y += GRAIN_SIZE) {
    for (let x = 0; x < width; x += GRAIN_SIZE) ctx.drawImage(grainTile, x, y)
  }
  ctx.restore()
}

const FALLOFF: [number, number][] = [
  [0, 1],
  [0.06, 0.72],
  [0.16, 0.42],
  [0.34, 0.18],
  [0.6, 0.06],
  [1, 0],
]

const GRAIN_SIZE = 512
let grainTile: Canvas | undefined

function bloom(ctx: Context, strength: number) {
  if (strength <= 0) return
  const { width, height } = ctx.canvas
  const small = createCanvas(Math.round(width / 8), Math.round(height / 8))
  const target = small.getContext('2d')
  target.filter = 'blur(5px)'
  target.drawImage(ctx.canvas, 0, 0, small.width, small.height)
  target.filter = 'none'
  // Multiplied with itself, only what is bright stays bright enough to spill over.
  target.globalCompositeOperation = 'multiply'
  target.drawImage(small, 0, 0)
  ctx.save()
  ctx.globalCompositeOperation = 'screen'
  ctx.globalAlpha = strength
  ctx.drawImage(small, 0, 0, width, height)
  ctx.restore()
}

function buildGrain(): Canvas {
  const random = seededRandom('grain')
  const canvas = createCanvas(GRAIN_SIZE, GRAIN_SIZE)
  const ctx = canvas.getContext('2d')
  const image = ctx.createImageData(GRAIN_SIZE, GRAIN_SIZE)
  for (let i = 0; i < image.data.length; i += 4) {
    const value = 128 + (random() + random() + random() - 1.5) * 120
    image.data[i] = value
    image.data[i + 1] = value
    image.data[i + 2] = value
    image.data[i + 3] = 255
  }
  ctx.putImageData(image, 0, 0)
  ctx.globalAlpha = 0.45
  ctx.drawImage(canvas, 0.7, 0.7)
  return canvas
}
