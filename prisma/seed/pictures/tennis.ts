import { develop, fillVertical, glow } from './light.ts'
import { figure } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { court, paintLine } from './pitch.ts'
import { fbm, noise } from './random.ts'
import { blend, setMix, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { stands } from './tribune.ts'

export const TENNIS: Record<string, Picture> = {
  'tennis-court': photo(drawTennis, { x: 0.5, y: 0.6 }),
}

function drawTennis(ctx: Context, width: number, height: number) {
  const horizon = height * 0.2
  fillVertical(ctx, 0, height, [
    [0, '#182a44'],
    [1, '#2a4c70'],
  ])
  stands(ctx, { top: -20, bottom: height * 0.34, bowl: 20, bright: 0.7 })
  const focal = 1500
  court(ctx, {
    horizon,
    eye: 9,
    focal,
    centre: width / 2,
    top: height * 0.33,
    paint: (u, z, out) => {
      const wear = (fbm(u * 1.3, z * 0.8, 3) - 0.5) * 26 + (noise(u * 40, z * 30) - 0.5) * 10
      const inside = Math.abs(u) < 5.5 && z > 15 && z < 39
      const base: Rgb = inside ? [44, 92, 148] : [48, 112, 98]
      out.r = base[0] + wear
      out.g = base[1] + wear
      out.b = base[2] + wear
      if (z > 47) setMix(out, [14, 26, 40], [30, 52, 74], 0.5)
      if (z > 14.9 && z < 39.1) for (const x of [-5.5, 5.5, -4.1, 4.1]) paintLine(out, u - x, z, focal)
      if (Math.abs(u) < 5.55) for (const at of [15, 39]) paintLine(out, (z - at) * 0.6, z, focal)
      if (Math.abs(u) < 4.15) for (const at of [20.6, 33.4]) paintLine(out, (z - at) * 0.6, z, focal)
      if (z > 20.6 && z < 33.4) paintLine(out, u, z, focal)
      const shade = smooth(-0.3, 0.3, u * 0.8 + 5 - z * 0.12 + noise(z * 0.4, 3) * 0.2)
      blend(out, [8, 18, 40], 0.5 * (1 - shade))
    },
  })
  const k = focal / 27
  const net = {
    left: width / 2 - 6.4 * k,
    right: width / 2 + 6.4 * k,
    foot: horizon + 9 * k,
    top: horizon + 7.95 * k,
  }
  ctx.fillStyle = 'rgba(10,16,26,.5)'
  ctx.fillRect(net.left, net.top, net.right - net.left, net.foot - net.top)
  ctx.fillStyle = 'rgba(246,246,240,.95)'
  ctx.fillRect(net.left, net.top - 4, net.right - net.left, 8)
  striker(ctx, { x: width * 0.44, feet: horizon + (9 * focal) / 13.6, height: 260 })
  figure(ctx, { x: width * 0.57, feet: horizon + (9 * focal) / 40, height: 84 }, 'player', '#26303c', {
    colour: '#fff4da',
    side: -1,
    strength: 0.8,
    clarity: 0.6,
  })
  glow(ctx, { x: width * 0.535, y: height * 0.44, radius: 26 }, '#f2ff9a', 1)
  ctx.fillStyle = '#e6f26a'
  ctx.beginPath()
  ctx.arc(width * 0.535, height * 0.44, 7, 0, 7)
  ctx.fill()
  develop(ctx, { bloom: 0.2, shadows: '#0c1c38', lights: '#fff0d2', vignette: 0.5 })
}

function striker(ctx: Context, at: { x: number; feet: number; height: number }) {
  const k = at.height / 100
  ctx.save()
  ctx.translate(at.x, at.feet)
  ctx.fillStyle = 'rgba(4,12,28,.5)'
  ctx.beginPath()
  ctx.ellipse(-46 * k, 4 * k, 56 * k, 6 * k, 0.05, 0, 7)
  ctx.fill()
  ctx.scale(k, k)
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  const limbs: [number[], number, string][] = [
    [[-2, -48, -12, -26, -22, -2], 7, '#5b3d2e'],
    [[3, -48, 12, -28, 10, -2], 7.4, '#8a5f46'],
    [[-26, -1, -18, -1], 4, '#f2f2ee'],
    [[7, -1, 16, -1], 4, '#f2f2ee'],
    [[-2, -50, 3, -50], 15, '#e9ecee'],
    [[0, -54, 5, -74], 17, '#dfe5ea'],
    [[5, -78, 20, -70, 33, -84], 5, '#a87758'],
    [[2, -78, -12, -66, -16, -54], 5, '#6a4936'],
    [[33, -84, 41, -93], 2, '#181a20'],
  ]
  for (const [points, size, colour] of limbs) {
    ctx.beginPath()
    for (let i = 0; i < points.length; i += 2) ctx.lineTo(points[i] ?? 0, points[i + 1] ?? 0)
    ctx.strokeStyle = colour
    ctx.lineWidth = size
    ctx.stroke()
  }
  ctx.fillStyle = '#8a5f46'
  ctx.beginPath()
  ctx.ellipse(8, -92, 5.4, 6.8, 0.2, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#1e1815'
  ctx.beginPath()
  ctx.ellipse(6.6, -94.6, 5.6, 5, 0.2, 0, 7)
  ctx.fill()
  ctx.strokeStyle = '#20242c'
  ctx.lineWidth = 1.4
  ctx.fillStyle = 'rgba(240,246,250,.25)'
  ctx.beginPath()
  ctx.ellipse(47, -101, 7, 10, 0.7, 0, 7)
  ctx.fill()
  ctx.stroke()
  ctx.restore()
}
