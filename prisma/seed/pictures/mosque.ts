import { develop, fillVertical, glow, stars } from './light.ts'
import { figure } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { noise, seededRandom } from './random.ts'
import { blend, dim, setMix, shade, smooth } from './shade.ts'
import type { Context } from './shade.ts'
import { clouds } from './sky.ts'
import { water } from './water.ts'

export const MOSQUE: Record<string, Picture> = {
  'mosque-courtyard': photo(drawMosque, { x: 0.5, y: 0.4 }),
}

function drawMosque(ctx: Context, width: number, height: number) {
  const random = seededRandom('mosque')
  const ground = height * 0.66
  fillVertical(ctx, 0, height, [
    [0, '#182850'],
    [0.4, '#4d5f8e'],
    [0.64, '#d9a58c'],
    [1, '#d9a58c'],
  ])
  stars(ctx, 'mosque', 90, height * 0.4)
  clouds(ctx, {
    horizon: ground,
    cover: 0.3,
    light: [240, 180, 160],
    shadow: [70, 84, 128],
    seed: 27,
    streak: 2,
    strength: 0.6,
  })
  glow(ctx, { x: width * 0.5, y: ground, radius: 900 }, '#ffc088', 0.45)
  for (const x of [0.1, 0.9]) minaret(ctx, { x: width * x, base: ground, height: 700, width: 62 })
  for (const [x, size] of [
    [0.3, 110],
    [0.7, 110],
    [0.5, 190],
  ] as const)
    dome(ctx, { x: width * x, base: ground - 236 + (size > 150 ? -30 : 0), radius: size })
  arcade(ctx, { x: 0, y: ground - 250, width, height: 252 })
  mirrored(ctx, width, height, ground)
  figure(ctx, { x: width * 0.44, feet: height * 0.75, height: 150 }, 'kandura', '#4c4a58', {
    colour: '#ffe4bc',
    side: 1,
    strength: 0.7,
    clarity: 0.5,
  })
  figure(ctx, { x: width * 0.48, feet: height * 0.745, height: 140 }, 'abaya', '#26263a', {
    colour: '#ffe4bc',
    side: 1,
    strength: 0.7,
  })
  for (let i = 0; i < 13; i++)
    glow(ctx, { x: (i + 0.5) * (width / 13), y: ground - 110 + 6 * random(), radius: 130 }, '#ffcf86', 0.75)
  develop(ctx, { bloom: 0.4, shadows: '#141c44', lights: '#ffe0c0', vignette: 0.5 })
}

function mirrored(ctx: Context, width: number, height: number, ground: number) {
  fillVertical(ctx, ground, height, [
    [0, '#c9a797'],
    [1, '#4a4a66'],
  ])
  water(ctx, { horizon: ground + 2, deep: [108, 98, 108], rough: 0.03, mirror: [0.72, 0.4], scale: 0.4 })
  ctx.strokeStyle = 'rgba(40,36,60,.35)'
  ctx.lineWidth = 2
  ctx.beginPath()
  for (let i = -14; i <= 14; i++) {
    ctx.moveTo(width / 2 + i * 60, ground)
    ctx.lineTo(width / 2 + i * 330, height)
  }
  for (let i = 1; i < 9; i++) {
    const y = ground + (height - ground) * (i / 9) ** 1.9
    ctx.moveTo(0, y)
    ctx.lineTo(width, y)
  }
  ctx.stroke()
}

function marble(ctx: Context, x: number, half: number) {
  const stone = ctx.createLinearGradient(x - half, 0, x + half, 0)
  stone.addColorStop(0, '#8f8aa0')
  stone.addColorStop(0.3, '#f3e2cf')
  stone.addColorStop(0.62, '#b9a6a4')
  stone.addColorStop(1, '#4d5072')
  return stone
}

function minaret(ctx: Context, at: { x: number; base: number; height: number; width: number }) {
  const { x, base, height, width } = at
  ctx.fillStyle = marble(ctx, x, width * 0.5)
  const top = base - height
  ctx.fillRect(x - width * 0.5, top + height * 0.46, width, height * 0.54)
  ctx.fillRect(x - width * 0.38, top + height * 0.22, width * 0.76, height * 0.26)
  ctx.fillRect(x - width * 0.24, top + height * 0.1, width * 0.48, height * 0.14)
  ctx.fillRect(x - width * 0.66, top + height * 0.45, width * 1.32, height * 0.018)
  ctx.fillRect(x - width * 0.52, top + height * 0.21, width * 1.04, height * 0.016)
  ctx.beginPath()
  ctx.moveTo(x - width * 0.28, top + height * 0.1)
  ctx.bezierCurveTo(
    x - width * 0.3,
    top + height * 0.04,
    x - width * 0.05,
    top + height * 0.03,
    x,
    top - height * 0.03,
  )
  ctx.bezierCurveTo(
    x + width * 0.05,
    top + height * 0.03,
    x + width * 0.3,
    top + height * 0.04,
    x + width * 0.28,
    top + height * 0.1,
  )
  ctx.fill()
  ctx.fillStyle = 'rgba(255,206,140,.85)'
  for (const y of [0.14, 0.3, 0.56])
    ctx.fillRect(x - width * 0.06, top + height * y, width * 0.12, height * 0.05)
}

function dome(ctx: Context, at: { x: number; base: number; radius: number }) {
  const { x, base, radius } = at
  shade(
    ctx,
    { x: x - radius * 1.1, y: base - radius * 1.6, width: radius * 2.2, height: radius * 1.65 },
    1.5,
    (px, py, out) => {
      const t = (base - py) / (radius * 1.34)
      const half =
        t < 0
          ? 0
          : radius *
            Math.sqrt(Math.max(0, 1 - t ** 2.2)) *
            (1 + 0.09 * Math.sin(Math.min(1, t * 1.6) * Math.PI))
      const u = half > 0 ? (px - x) / half : 9
      out.a = smooth(1.01, 0.985, Math.abs(u)) * smooth(-0.01, 0.01, t)
      const curve = Math.sqrt(Math.max(0, 1 - u * u))
      const light =
        Math.max(0, -0.5 * u + 0.6 * curve + 0.2 * t) +
        0.06 * Math.sin(Math.asin(Math.max(-1, Math.min(1, u))) * 26)
      setMix(out, [58, 62, 98], [250, 232, 214], light)
      blend(out, [255, 196, 140], 0.3 * smooth(0.4, 0, t))
    },
  )
  ctx.fillStyle = '#d9b06a'
  ctx.fillRect(x - 2.5, base - radius * 1.62, 5, radius * 0.32)
  ctx.beginPath()
  ctx.arc(x, base - radius * 1.44, 6, 0, 7)
  ctx.arc(x, base - radius * 1.53, 4, 0, 7)
  ctx.fill()
}

function arcade(ctx: Context, at: { x: number; y: number; width: number; height: number }) {
  const bay = at.width / 13
  shade(ctx, at, 1.5, (x, y, out) => {
    const u = ((x - at.x) % bay) / bay - 0.5
    const v = (y - at.y) / at.height
    const stone = 0.5 + 0.3 * noise(x * 0.02, y * 0.03) - 0.25 * v
    setMix(out, [92, 88, 116], [244, 222, 204], stone + 0.1 * Math.exp(-(u * u) / 0.02))
    const rise = 0.3 + 0.42 * (Math.abs(u) / 0.34) ** 2.4
    const inside = smooth(0.345, 0.33, Math.abs(u)) * smooth(rise - 0.008, rise + 0.008, v)
    const trim = smooth(0.38, 0.365, Math.abs(u)) * smooth(rise - 0.09, rise - 0.075, v) * (1 - inside)
    blend(out, [150, 118, 104], trim * 0.5)
    const lamp = Math.exp(-(u * u + (v - 0.56) ** 2 * 1.6) * 9)
    blend(out, [74 + 190 * lamp, 46 + 146 * lamp, 44 + 80 * lamp], inside)
    if (v < 0.06) dim(out, 0.8 + v * 3)
  })
}
