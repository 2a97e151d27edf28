import { beam, develop, fillVertical, glow, haze } from './light.ts'
import { line } from './lines.ts'
import { sculpture } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { court, grass, paintLine } from './pitch.ts'
import { between, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { blend, rgba, setMix, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'
import { flashes, floodlights, stands } from './tribune.ts'

export const SPORT: Record<string, Picture> = {
  'football-stadium': photo(drawStadium, { x: 0.5, y: 0.6 }),
  'football-goal': photo(drawGoal, { x: 0.45, y: 0.55 }),
}

function drawStadium(ctx: Context, width: number, height: number) {
  const random = seededRandom('stadium')
  fillVertical(ctx, 0, height, [
    [0, '#0a1228'],
    [0.3, '#28385c'],
    [0.45, '#4a5676'],
    [1, '#0b1c12'],
  ])
  clouds(ctx, {
    horizon: height * 0.4,
    cover: 0.4,
    light: [130, 140, 170],
    shadow: [28, 36, 62],
    seed: 12,
    strength: 0.6,
  })
  stands(ctx, { top: height * 0.27, bottom: height * 0.585, bowl: 150, bright: 1 })
  flashes(ctx, random, 46, height * 0.26, height * 0.52)
  ctx.fillStyle = '#0c101c'
  ctx.beginPath()
  ctx.moveTo(0, height * 0.05)
  ctx.quadraticCurveTo(width / 2, height * 0.34, width, height * 0.05)
  ctx.lineTo(width, height * 0.1)
  ctx.quadraticCurveTo(width / 2, height * 0.365, 0, height * 0.1)
  ctx.fill()
  for (let i = 0; i <= 34; i++) {
    const t = i / 34
    const y = height * (0.1 * (1 - t) ** 2 + 2 * 0.365 * t * (1 - t) + 0.1 * t * t)
    glow(ctx, { x: width * t, y, radius: 42 }, '#f2f7ff', 0.9)
  }
  const horizon = height * 0.3
  const focal = 1500
  court(ctx, {
    horizon,
    eye: 22,
    focal,
    centre: width / 2,
    top: height * 0.575,
    paint: (u, z, out) => {
      grass(out, u, z, { dark: [22, 66, 30], light: [92, 156, 70], band: 5.5 })
      if (z > 79) setMix(out, [30, 40, 60], [60, 76, 104], noise(u * 0.4, 1))
      const side = 52
      paintLine(out, z - 77, z, focal)
      paintLine(out, z - 33, z, focal)
      paintLine(out, Math.abs(u) < side ? u : 9, z, focal)
      paintLine(out, Math.hypot(u, z - 55) - 9.15, z, focal)
      for (const end of [-side, side]) {
        paintLine(out, u - end, z, focal)
        paintLine(out, Math.max(Math.abs(u - end) - 16.5, Math.abs(z - 55) - 20), z, focal)
        paintLine(out, Math.max(Math.abs(u - end) - 5.5, Math.abs(z - 55) - 9), z, focal)
      }
      blend(out, [214, 234, 200], 0.13 * Math.exp(-((u / 40) ** 2) - ((z - 52) / 26) ** 2))
    },
  })
  for (let i = 0; i < 19; i++)
    player(
      ctx,
      random,
      { u: between(random, -40, 40), z: between(random, 38, 74), horizon, focal, eye: 22 },
      i % 2 ? [206, 52, 50] : [236, 234, 226],
    )
  for (const [x, lean] of [
    [0.14, 300],
    [0.38, 90],
    [0.62, -90],
    [0.86, -300],
  ] as const)
    beam(ctx, [width * x, height * 0.16], [width * x + lean, height], 300, 'rgba(214,230,255,.13)')
  haze(ctx, height * 0.57, 90, '#b8cce4', 0.24)
  develop(ctx, { bloom: 0.5, shadows: '#08182a', lights: '#e4efff', vignette: 0.58 })
}

function player(
  ctx: Context,
  random: Random,
  at: { u: number; z: number; horizon: number; focal: number; eye: number },
  shirt: Rgb,
) {
  const k = at.focal / at.z
  const x = ctx.canvas.width / 2 + at.u * k
  const feet = at.horizon + at.eye * k
  const tall = 1.85 * k
  for (const [dx, dy] of [
    [1.1, 0.2],
    [-1.1, 0.24],
    [0.7, -0.2],
  ] as const) {
    ctx.strokeStyle = 'rgba(0,14,4,.3)'
    ctx.lineWidth = tall * 0.16
    line(ctx, [x, feet], [x + dx * tall * 0.7, feet + dy * tall * 0.5])
  }
  const stride = between(random, -0.28, 0.28) * tall
  ctx.strokeStyle = '#3c2a22'
  ctx.lineCap = 'round'
  ctx.lineWidth = tall * 0.09
  line(ctx, [x, feet - tall * 0.45], [x + stride, feet])
  line(ctx, [x, feet - tall * 0.45], [x - stride * 0.8, feet - Math.abs(stride) * 0.3])
  ctx.strokeStyle = rgba(shirt, 1)
  ctx.lineWidth = tall * 0.24
  line(ctx, [x, feet - tall * 0.5], [x + stride * 0.16, feet - tall * 0.74])
  ctx.lineWidth = tall * 0.08
  line(ctx, [x + stride * 0.16, feet - tall * 0.76], [x - stride * 0.9, feet - tall * 0.58])
  ctx.fillStyle = '#3a2820'
  ctx.beginPath()
  ctx.arc(x + stride * 0.24, feet - tall * 0.92, tall * 0.085, 0, 7)
  ctx.fill()
}

function drawGoal(ctx: Context, width: number, height: number) {
  const random = seededRandom('goal')
  fillVertical(ctx, 0, height, [
    [0, '#0b1226'],
    [1, '#0c1c12'],
  ])
  stands(ctx, { top: height * 0.06, bottom: height * 0.56, bowl: 0, bright: 0.8 })
  flashes(ctx, random, 26, 90, height * 0.5)
  for (const x of [0.18, 0.82]) floodlights(ctx, width * x, height * 0.07, 46)
  const horizon = height * 0.44
  court(ctx, {
    horizon,
    eye: 1.15,
    focal: 1500,
    centre: width / 2,
    top: height * 0.53,
    paint: (u, z, out) => {
      grass(out, u * 1.6, z * 2, { dark: [16, 54, 24], light: [96, 156, 68], band: 5 })
      paintLine(out, (z - 9.2) * 0.5, z, 1500)
      blend(out, [8, 14, 12], smooth(11, 30, z) * 0.6)
    },
  })
  goalFrame(ctx, { x: width * 0.14, y: height * 0.15, width: width * 0.72, height: height * 0.42 })
  sculpture(ctx, { x: width * 0.36, feet: height * 0.665, height: 470 }, 'player', {
    key: [0.6, -0.7, 0.4],
    keyColour: [220, 224, 236],
    ambient: [34, 40, 54],
    rim: [-0.8, -0.6],
    rimColour: [210, 228, 255],
  })
  ball(ctx, { x: width * 0.71, y: height * 0.33, size: 50 })
  haze(ctx, height * 0.56, 80, '#b4cce2', 0.2)
  develop(ctx, { bloom: 0.44, shadows: '#071a20', lights: '#e2eeff', vignette: 0.58 })
}

function goalFrame(ctx: Context, at: { x: number; y: number; width: number; height: number }) {
  const right = at.x + at.width
  const foot = at.y + at.height
  ctx.strokeStyle = 'rgba(226,236,246,.3)'
  ctx.lineWidth = 1.4
  const bulge = (u: number, v: number) => Math.exp(-(((u - 0.8) / 0.16) ** 2) - ((v - 0.42) / 0.24) ** 2) * 40
  for (let i = 0; i <= 46; i++) {
    ctx.beginPath()
    for (let j = 0; j <= 24; j++) {
      const u = i / 46
      const v = j / 24
      ctx.lineTo(
        at.x + 50 + u * (at.width - 100) + bulge(u, v) * 0.7,
        at.y + 24 + v * (at.height - 60) - bulge(u, v),
      )
    }
    ctx.stroke()
  }
  for (let j = 0; j <= 24; j++) {
    ctx.beginPath()
    for (let i = 0; i <= 46; i++) {
      const u = i / 46
      const v = j / 24
      ctx.lineTo(
        at.x + 50 + u * (at.width - 100) + bulge(u, v) * 0.7,
        at.y + 24 + v * (at.height - 60) - bulge(u, v),
      )
    }
    ctx.stroke()
  }
  ctx.lineCap = 'round'
  for (const [size, colour] of [
    [17, '#8f9aa8'],
    [10, '#f4f7fb'],
  ] as const) {
    ctx.strokeStyle = colour
    ctx.lineWidth = size
    line(ctx, [at.x, foot], [at.x, at.y])
    line(ctx, [at.x, at.y], [right, at.y])
    line(ctx, [right, at.y], [right, foot])
  }
}

function ball(ctx: Context, at: { x: number; y: number; size: number }) {
  const { x, y, size } = at
  for (let i = 7; i > 0; i--) {
    ctx.fillStyle = rgba([230, 238, 246], 0.035)
    ctx.beginPath()
    ctx.arc(x - i * 22, y + i * 13, size * (1 - i * 0.05), 0, 7)
    ctx.fill()
  }
  const skin = ctx.createRadialGradient(x + size * 0.3, y - size * 0.45, size * 0.1, x, y, size)
  skin.addColorStop(0, '#ffffff')
  skin.addColorStop(0.55, '#c2c8d2')
  skin.addColorStop(1, '#2c3340')
  ctx.save()
  ctx.beginPath()
  ctx.arc(x, y, size, 0, 7)
  ctx.fillStyle = skin
  ctx.fill()
  ctx.clip()
  ctx.fillStyle = 'rgba(24,28,38,.82)'
  for (let i = 0; i < 6; i++) {
    const angle = (i / 5) * Math.PI * 2 + 0.3
    const [px, py, r] =
      i === 5
        ? [x + size * 0.06, y - size * 0.04, size * 0.3]
        : [x + Math.cos(angle) * size * 0.84, y + Math.sin(angle) * size * 0.84, size * 0.27]
    ctx.beginPath()
    for (let n = 0; n < 5; n++)
      ctx.lineTo(px + Math.cos(angle + n * 1.2566) * r, py + Math.sin(angle + n * 1.2566) * r)
    ctx.fill()
  }
  ctx.restore()
}
