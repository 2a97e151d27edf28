import { createCanvas } from '@napi-rs/canvas'
import { smooth } from './shade.ts'
import type { Box, Context, Rgb } from './shade.ts'

export type Lighting = {
  /** Where the main light comes from: x (negative is left), y (negative is above), z (towards the eye). */
  key: [number, number, number]
  keyColour: Rgb
  ambient: Rgb
  /** Light from behind that catches edges, strongest towards `rim`. */
  rim?: [number, number]
  rimColour?: Rgb
}

type Form = {
  /** Fills the shape, in canvas coordinates; its colour does not matter. */
  shape: (ctx: Context) => void
  /** Folds and features on the surface: white rises, black sinks, on neutral grey. */
  folds?: (ctx: Context) => void
  colour: Rgb
  /** How far the roundness reaches in from the edge, in pixels. */
  round: number
  depth?: number
  /** Softness of the folds in pixels. */
  soft?: number
  foldDepth?: number
  /** 0 cloth … 1 polished metal. */
  gloss?: number
}

/** A flat shape given volume: its outline is rounded into a surface, which is then lit. */
export function relief(ctx: Context, box: Box, form: Form, lighting: Lighting) {
  const step = box.width > 1000 ? 3 : box.width > 240 ? 2 : 1
  const width = Math.ceil(box.width / step)
  const height = Math.ceil(box.height / step)
  const surface = raise(box, { width, height, step }, form)
  const lit = createCanvas(width, height)
  const target = lit.getContext('2d')
  const image = target.createImageData(width, height)
  light(image.data, surface, { width, height }, form, lighting)
  target.putImageData(image, 0, 0)
  const layer = createCanvas(Math.ceil(box.width), Math.ceil(box.height))
  const cut = layer.getContext('2d')
  cut.translate(-box.x, -box.y)
  cut.fillStyle = '#fff'
  cut.strokeStyle = '#fff'
  cut.save()
  form.shape(cut)
  cut.restore()
  cut.globalCompositeOperation = 'source-in'
  cut.drawImage(lit, box.x, box.y, width * step, height * step)
  ctx.drawImage(layer, box.x, box.y)
}

type Size = { width: number; height: number }

function raise(box: Box, grid: Size & { step: number }, form: Form): Float32Array {
  const mask = plane(box, grid, form.shape, '#000')
  const surface = new Float32Array(mask.length)
  for (const [share, weight] of [
    [1, 0.55],
    [0.36, 0.3],
    [0.12, 0.25],
  ] as const) {
    const radius = Math.max(1, Math.round((form.round * share) / grid.step))
    const blurred = blur(mask.slice(), grid, radius)
    const scale = weight * radius * 2.6 * (form.depth ?? 1)
    for (let i = 0; i < surface.length; i++) surface[i] = (surface[i] ?? 0) + (blurred[i] ?? 0) * scale
  }
  if (!form.folds) return surface
  const folds = blur(
    plane(box, grid, form.folds, '#808080'),
    grid,
    Math.max(1, Math.round((form.soft ?? 6) / grid.step)),
  )
  const scale = (form.foldDepth ?? 14) / grid.step
  for (let i = 0; i < surface.length; i++) surface[i] = (surface[i] ?? 0) + ((folds[i] ?? 0.5) - 0.5) * scale
  return surface
}

function plane(
  box: Box,
  grid: Size & { step: number },
  draw: (ctx: Context) => void,
  ground: string,
): Float32Array {
  const canvas = createCanvas(grid.width, grid.height)
  const ctx = canvas.getContext('2d')
  ctx.fillStyle = ground
  ctx.fillRect(0, 0, grid.width, grid.height)
  ctx.scale(1 / grid.step, 1 / grid.step)
  ctx.translate(-box.x, -box.y)
  ctx.fillStyle = '#fff'
  ctx.strokeStyle = '#fff'
  draw(ctx)
  ctx.resetTransform()
  const data = ctx.getImageData(0, 0, grid.width, grid.height).data
  const values = new Float32Array(grid.width * grid.height)
  for (let i = 0; i < values.length; i++) values[i] = (data[i * 4] ?? 0) / 255
  return values
}

/** Two passes of a running mean both ways: close to a bell curve, and free of the eight bits of a canvas. */
function blur(values: Float32Array, size: Size, radius: number): Float32Array {
  const line = new Float32Array(Math.max(size.width, size.height))
  for (let pass = 0; pass < 2; pass++) {
    for (let y = 0; y < size.height; y++)
      average(values, line, { start: y * size.width, stride: 1, count: size.width, radius })
    for (let x = 0; x < size.width; x++)
      average(values, line, { start: x, stride: size.width, count: size.height, radius })
  }
  return values
}

function average(
  values: Float32Array,
  line: Float32Array,
  run: { start: number; stride: number; count: number; radius: number },
) {
  const { start, stride, count, radius } = run
  const last = count - 1
  let sum = 0
  for (let i = 0; i < count; i++) line[i] = values[start + i * stride] ?? 0
  for (let i = -radius; i <= radius; i++) sum += line[i < 0 ? 0 : i > last ? last : i] ?? 0
  const share = 1 / (2 * radius + 1)
  for (let i = 0; i < count; i++) {
    values[start + i * stride] = sum * share
    const enter = i + radius + 1
    const leave = i - radius
    sum += (line[enter > last ? last : enter] ?? 0) - (line[leave < 0 ? 0 : leave] ?? 0)
  }
}

function light(data: Uint8ClampedArray, surface: Float32Array, size: Size, form: Form, lighting: Lighting) {
  const { width, height } = size
  const length = Math.hypot(...lighting.key)
  const [kx, ky, kz] = [lighting.key[0] / length, lighting.key[1] / length, lighting.key[2] / length]
  const [rx, ry] = lighting.rim ?? [0, 0]
  const rimColour = lighting.rimColour ?? [255, 255, 255]
  const gloss = form.gloss ?? 0
  const [r, g, b] = form.colour
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const left = surface[x > 0 ? at - 1 : at] ?? 0
      const right = surface[x < width - 1 ? at + 1 : at] ?? 0
      const up = surface[y > 0 ? at - width : at] ?? 0
      const down = surface[y < height - 1 ? at + width : at] ?? 0
      const dx = (left - right) / 2
      const dy = (up - down) / 2
      const nz = 1 / Math.sqrt(1 + dx * dx + dy * dy)
      const nx = dx * nz
      const ny = dy * nz
      const key = Math.max(0, nx * kx + ny * ky + nz * kz)
      const edge = smooth(0.07, 0.3, 1 - nz) * smooth(0.08, 0.5, nx * rx + ny * ry)
      const shine = gloss > 0 ? gloss * (key ** 24 * 0.9 + smooth(0.25, 0.6, ny) * 0.1) : 0
      const to = at * 4
      data[to] =
        (r * (lighting.ambient[0] + key * lighting.keyColour[0])) / 255 + rimColour[0] * (edge + shine)
      data[to + 1] =
        (g * (lighting.ambient[1] + key * lighting.keyColour[1])) / 255 + rimColour[1] * (edge + shine)
      data[to + 2] =
        (b * (lighting.ambient[2] + key * lighting.keyColour[2])) / 255 + rimColour[2] * (edge + shine)
      data[to + 3] = 255
    }
  }
}
