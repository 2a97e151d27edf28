import { createCanvas } from '@napi-rs/canvas'
import type { Context, Pixel } from './shade.ts'

export type Ground = { height: number; distance: number; x: number; light: number; steepness: number }
type Landscape = {
  /** Ground height at a place; `z` runs away from the eye. Same unit as `eye`. */
  height: (x: number, z: number) => number
  colour: (ground: Ground, out: Pixel) => void
  eye: number
  horizon: number
  near: number
  far: number
  /** Pixels that one unit at distance one covers. */
  focal: number
  /** Direction of the sun: across (negative is left), up, away from the eye. */
  sun: [number, number, number]
  columns?: number
  rows?: number
  bend?: (z: number) => number
}

/**
 * Ground in true perspective: heights are taken on a fan of columns and growing distances, lit with
 * cast shadows, and drawn column by column from near to far.
 */
export function landscape(ctx: Context, land: Landscape) {
  const { width, height } = ctx.canvas
  const columns = land.columns ?? 960
  const rows = land.rows ?? 330
  const step = width / columns
  const lines = Math.ceil(height / step)
  const growth = (land.far / land.near) ** (1 / rows)
  const distances = Float32Array.from({ length: rows + 1 }, (_, k) => land.near * growth ** k)
  const heights = sampleHeights(land, { columns, rows, width, step, distances })
  const shadows = castShadows(land, { columns, rows, step, distances }, heights)
  const canvas = createCanvas(columns, lines)
  const target = canvas.getContext('2d')
  const image = target.createImageData(columns, lines)
  const data = image.data
  const out: Pixel = { r: 0, g: 0, b: 0, a: 1 }
  const ground: Ground = { height: 0, distance: 0, x: 0, light: 0, steepness: 0 }
  const length = Math.hypot(...land.sun)
  const [sunX, sunY, sunZ] = [land.sun[0] / length, land.sun[1] / length, land.sun[2] / length]
  for (let i = 1; i < columns - 1; i++) {
    let lowest = lines
    for (let k = 1; k < rows; k++) {
      const z = distances[k] ?? 1
      const h = heights[k * columns + i] ?? 0
      const top = (land.horizon + ((land.eye - h) / z) * land.focal) / step
      if (top >= lowest) continue
      const across = (z * step) / land.focal
      const slopeX =
        ((heights[k * columns + i + 1] ?? 0) - (heights[k * columns + i - 1] ?? 0)) / (2 * across)
      const away = (distances[k + 1] ?? 1) - (distances[k - 1] ?? 0)
      const slopeZ = ((heights[(k + 1) * columns + i] ?? h) - (heights[(k - 1) * columns + i] ?? h)) / away
      const normal = 1 / Math.sqrt(1 + slopeX * slopeX + slopeZ * slopeZ)
      const facing = (-slopeX * sunX + sunY - slopeZ * sunZ) * normal
      ground.height = h
      ground.distance = z
      ground.x = ((i - columns / 2) * step * z) / land.focal
      ground.steepness = 1 - normal
      ground.light = Math.max(0, facing) * (shadows[k * columns + i] ?? 1)
      land.colour(ground, out)
      const from = Math.max(0, Math.floor(top))
      const to = Math.min(lines, Math.ceil(lowest))
      for (let y = from; y < to; y++) {
        const at = (y * columns + i) * 4
        const cover = y < top ? y + 1 - top : 1
        if ((data[at + 3] ?? 0) === 255) continue
        data[at] = out.r
        data[at + 1] = out.g
        data[at + 2] = out.b
        data[at + 3] = cover * 255
      }
      lowest = top
      if (lowest <= 0) break
    }
  }
  copyEdges(data, columns, lines)
  target.putImageData(image, 0, 0)
  ctx.drawImage(canvas, 0, 0, columns * step, lines * step)
}

type Fan = { columns: number; rows: number; step: number; distances: Float32Array }

function sampleHeights(land: Landscape, fan: Fan & { width: number }): Float32Array {
  const heights = new Float32Array((fan.rows + 1) * fan.columns)
  for (let k = 0; k <= fan.rows; k++) {
    const z = fan.distances[k] ?? 1
    const across = (z * fan.step) / land.focal
    const bend = land.bend?.(z) ?? 0
    for (let i = 0; i < fan.columns; i++) {
      heights[k * fan.columns + i] = land.height((i - fan.columns / 2) * across + bend, z)
    }
  }
  return heights
}

/** 1 in the sun, towards 0 where ground between it and the sun stands higher; the sun comes from a side. */
function castShadows(land: Landscape, fan: Fan, heights: Float32Array): Float32Array {
  const shadows = new Float32Array(heights.length)
  const fromLeft = land.sun[0] < 0
  const drop = land.sun[1] / Math.max(0.05, Math.abs(land.sun[0]))
  for (let k = 0; k <= fan.rows; k++) {
    const across = (((fan.distances[k] ?? 1) * fan.step) / land.focal) * drop
    let roof = -1e9
    for (let n = 0; n < fan.columns; n++) {
      const at = k * fan.columns + (fromLeft ? n : fan.columns - 1 - n)
      const h = heights[at] ?? 0
      roof -= across
      shadows[at] = h >= roof ? 1 : Math.max(0, 1 - (roof - h) / (across * 14))
      if (h > roof) roof = h
    }
  }
  return shadows
}

function copyEdges(data: Uint8ClampedArray, columns: number, lines: number) {
  for (let y = 0; y < lines; y++) {
    const left = y * columns * 4
    const right = left + (columns - 1) * 4
    data.copyWithin(left, left + 4, left + 8)
    data.copyWithin(right, right - 4, right)
  }
}
