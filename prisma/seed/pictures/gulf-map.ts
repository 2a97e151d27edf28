import { develop, glow } from './light.ts'
import { wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { fbm, noise, ridged } from './random.ts'
import { dim, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context } from './shade.ts'

export const GULF_MAP: Record<string, Picture> = {
  'map-gulf': wide(drawMap, { x: 0.5, y: 0.5 }),
}

const ARABIA: [number, number][] = [
  [40, 31.5],
  [47.7, 31],
  [48, 29.9],
  [48.1, 29.3],
  [48.5, 28.4],
  [49.3, 27.5],
  [50.1, 26.7],
  [50.2, 26.2],
  [50.3, 25.5],
  [50.8, 24.8],
  [50.75, 25.4],
  [50.9, 26],
  [51.25, 26.15],
  [51.6, 25.7],
  [51.6, 25.1],
  [51.35, 24.6],
  [51.6, 24.3],
  [52.4, 24.1],
  [53.4, 24.1],
  [54.2, 24.3],
  [54.7, 24.8],
  [55.3, 25.3],
  [55.95, 25.8],
  [56.1, 26.15],
  [56.4, 26.35],
  [56.4, 25.6],
  [56.35, 24.9],
  [56.8, 24.3],
  [57.8, 23.75],
  [58.7, 23.6],
  [59.3, 22.9],
  [59.8, 22.5],
  [59.3, 21.5],
  [58.6, 20.3],
  [57.8, 19],
  [40, 18],
]

const PERSIA: [number, number][] = [
  [47.7, 31],
  [48.6, 30.4],
  [49.1, 30.4],
  [50.1, 30],
  [50.7, 29.2],
  [51, 28.3],
  [51.6, 27.8],
  [52.5, 27.5],
  [53.4, 26.9],
  [54.3, 26.6],
  [55.3, 26.7],
  [56.2, 27.1],
  [57, 27],
  [57.3, 26],
  [57.8, 25.65],
  [59, 25.4],
  [61.6, 25.1],
  [64, 25.3],
  [64, 34],
  [46, 34],
]

function drawMap(ctx: Context, width: number, height: number) {
  const scale = width / 15.2
  const place = ([lon, lat]: [number, number]): [number, number] => [
    (lon - 46.2) * scale,
    height * 0.5 - (lat - 25.9) * scale * 1.09,
  ]
  shade(ctx, { x: 0, y: 0, width, height }, 3, (x, y, out) => {
    const deep = fbm(x * 0.003, y * 0.003, 4)
    setMix(out, [10, 44, 66], [36, 104, 122], deep * 0.7 + 0.2 * smooth(width, 0, x))
  })
  for (const [size, strength] of [
    [70, 0.1],
    [40, 0.14],
    [18, 0.24],
  ] as const) {
    ctx.strokeStyle = rgba([126, 206, 200], strength)
    ctx.lineWidth = size
    ctx.lineJoin = 'round'
    for (const coast of [ARABIA, PERSIA]) {
      outline(ctx, coast.map(place))
      ctx.stroke()
    }
  }
  ctx.save()
  ctx.beginPath()
  for (const coast of [ARABIA, PERSIA]) trail(ctx, coast.map(place))
  ctx.shadowColor = 'rgba(2,14,24,.8)'
  ctx.shadowBlur = 26
  ctx.shadowOffsetX = 10
  ctx.shadowOffsetY = 14
  ctx.fillStyle = '#b39468'
  ctx.fill()
  ctx.shadowColor = 'transparent'
  ctx.clip()
  const high = (x: number, y: number) => {
    const zagros = smooth(0.1, 0.9, (x * 0.5 - y * 1.5 + 330) / 900 + 0.35)
    const hajar =
      Math.exp(-(((x - width * 0.68 - (y - height * 0.5) * 0.62) / 90) ** 2)) *
      smooth(height * 0.42, height * 0.56, y)
    return (
      (zagros + hajar * 0.8) * ridged(x * 0.006 + y * 0.002, y * 0.0085 - x * 0.001, 5) +
      0.12 * fbm(x * 0.02, y * 0.02, 3)
    )
  }
  shade(ctx, { x: 0, y: 0, width, height }, 2.5, (x, y, out) => {
    const h = high(x, y)
    const slope = (h - high(x - 4, y - 4)) * 3.2
    setMix(out, [196, 160, 110], [120, 92, 66], smooth(0.05, 0.6, h))
    const dunes = Math.sin((x * 0.5 + y) * 0.08 + noise(x * 0.01, y * 0.01) * 9) * 0.05 * smooth(0.25, 0, h)
    dim(out, Math.max(0.3, 1 + slope + dunes))
  })
  ctx.restore()
  ctx.strokeStyle = 'rgba(255,240,206,.55)'
  ctx.lineWidth = 2
  for (const coast of [ARABIA, PERSIA]) {
    outline(ctx, coast.map(place))
    ctx.stroke()
  }
  lights(ctx, place)
  develop(ctx, { bloom: 0.3, shadows: '#04202e', vignette: 0.55 })
}

function lights(ctx: Context, place: (at: [number, number]) => [number, number]) {
  const cities: [number, number, number][] = [
    [48, 29.35, 1],
    [50.55, 26.2, 0.9],
    [51.5, 25.3, 1],
    [54.4, 24.45, 1.3],
    [55.3, 25.2, 1.5],
    [55.7, 24.2, 0.7],
    [58.4, 23.6, 1],
    [56.3, 27.2, 0.7],
    [50.1, 26.4, 0.9],
    [50.85, 28.95, 0.6],
  ]
  for (const [lon, lat, size] of cities) {
    const [x, y] = place([lon, lat])
    glow(ctx, { x, y, radius: 70 * size }, '#ffd894', 1)
    glow(ctx, { x, y, radius: 22 * size }, '#fff6dc', 1)
  }
}

/** The coast with the small bends that a few dozen points leave out. */
function trail(ctx: Context, points: [number, number][]) {
  points.forEach((point, i) => {
    const next = points[(i + 1) % points.length] ?? point
    for (let n = 0; n < 10; n++) {
      const t = n / 10
      const x = point[0] + (next[0] - point[0]) * t
      const y = point[1] + (next[1] - point[1]) * t
      const dx = (fbm(x * 0.02, y * 0.02, 3) - 0.5) * 44
      const dy = (fbm(y * 0.02 + 40, x * 0.02, 3) - 0.5) * 44
      if (i === 0 && n === 0) ctx.moveTo(x + dx, y + dy)
      else ctx.lineTo(x + dx, y + dy)
    }
  })
  ctx.closePath()
}

function outline(ctx: Context, points: [number, number][]) {
  ctx.beginPath()
  trail(ctx, points)
}
