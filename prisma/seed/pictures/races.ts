import { duneHeight, sand } from './desert.ts'
import { develop, fillVertical } from './light.ts'
import { line, polygon } from './lines.ts'
import { crowd } from './people.ts'
import { wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { court, paintLine } from './pitch.ts'
import { between, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { blend, mix, rgba, setMix, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { clouds } from './sky.ts'
import { landscape } from './terrain.ts'
import { floodlights, stands } from './tribune.ts'

export const RACES: Record<string, Picture> = {
  'formula-track': wide(drawFormula, { x: 0.45, y: 0.65 }),
  'cycling-race': wide(drawCycling, { x: 0.5, y: 0.6 }),
}

function drawFormula(ctx: Context, width: number, height: number) {
  const random = seededRandom('formula')
  const horizon = height * 0.4
  fillVertical(ctx, 0, height, [
    [0, '#141c3c'],
    [0.25, '#5c4c74'],
    [0.4, '#f09a6a'],
    [1, '#14141c'],
  ])
  stands(ctx, { top: height * 0.2, bottom: height * 0.44, bowl: -40, bright: 0.9 })
  for (const x of [0.08, 0.32, 0.6, 0.9]) floodlights(ctx, width * x, height * 0.1, 30)
  court(ctx, {
    horizon,
    eye: 1.25,
    focal: 1250,
    centre: width * 0.62,
    top: horizon + 8,
    paint: (u, z, out) => {
      const bend = u - z * z * 0.0025
      const streak = noise(bend * 12, z * 0.04) * 0.5 + noise(bend * 50, z * 0.05) * 0.3
      setMix(out, [26, 26, 34], [104, 98, 104], 0.2 + streak * 0.5)
      blend(out, [20, 20, 26], smooth(0.9, 0.2, Math.abs(Math.abs(bend + 1) - 0.8)) * 0.4)
      const kerb = smooth(6.2, 6.3, Math.abs(bend)) * smooth(7.2, 7.1, Math.abs(bend))
      const teeth = Math.floor(z / 1.6) % 2
      blend(out, teeth ? [206, 44, 40] : [236, 232, 226], kerb)
      blend(out, [56, 84, 60], smooth(7.15, 7.3, Math.abs(bend)) * 0.8)
      paintLine(out, Math.abs(bend) - 6, z, 1250)
      blend(out, [246, 176, 130], smooth(10, 60, z) * 0.45)
    },
  })
  racer(ctx, { x: width * 0.72, y: height * 0.6, size: 0.42 }, [46, 70, 120])
  racer(ctx, { x: width * 0.4, y: height * 0.82, size: 1.25 }, [172, 40, 38])
  for (let i = 0; i < 170; i++) {
    const y = between(random, horizon + 40, height)
    const reach = (y - horizon) * between(random, 0.3, 1)
    ctx.fillStyle = rgba([255, 226, 190], between(random, 0.01, 0.06))
    ctx.fillRect(random() * width, y, reach, 1.6)
  }
  develop(ctx, { bloom: 0.42, shadows: '#101028', vignette: 0.56 })
}

function racer(ctx: Context, at: { x: number; y: number; size: number }, colour: Rgb) {
  ctx.save()
  ctx.translate(at.x, at.y)
  ctx.scale(at.size, at.size)
  ctx.fillStyle = 'rgba(4,4,10,.7)'
  ctx.beginPath()
  ctx.ellipse(0, 40, 330, 26, 0, 0, 7)
  ctx.fill()
  const body = ctx.createLinearGradient(0, -130, 0, 40)
  body.addColorStop(0, rgba(mix(colour, [255, 220, 190], 0.55), 1))
  body.addColorStop(0.4, rgba(colour, 1))
  body.addColorStop(1, rgba(mix(colour, [6, 6, 12], 0.8), 1))
  const tyre = (x: number, w: number, h: number, y: number) => {
    const rubber = ctx.createLinearGradient(x - w / 2, 0, x + w / 2, 0)
    rubber.addColorStop(0, '#0a0a0d')
    rubber.addColorStop(0.4, '#3a3a42')
    rubber.addColorStop(1, '#08080a')
    ctx.fillStyle = rubber
    ctx.beginPath()
    ctx.roundRect(x - w / 2, y - h, w, h, 24)
    ctx.fill()
  }
  ctx.fillStyle = '#14151c'
  ctx.fillRect(-170, -150, 340, 20)
  ctx.fillRect(-176, -158, 12, 70)
  ctx.fillRect(164, -158, 12, 70)
  tyre(-196, 92, 118, 34)
  tyre(196, 92, 118, 34)
  ctx.fillStyle = body
  polygon(ctx, [
    [-150, 20],
    [-140, -40],
    [-60, -66],
    [-34, -128],
    [34, -128],
    [60, -66],
    [140, -40],
    [150, 20],
  ])
  ctx.fillStyle = '#0b0c12'
  ctx.beginPath()
  ctx.ellipse(0, -74, 40, 34, 0, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#e8c25a'
  ctx.beginPath()
  ctx.arc(0, -84, 24, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#12141c'
  ctx.fillRect(-20, -88, 40, 13)
  ctx.strokeStyle = '#1c1d26'
  ctx.lineWidth = 8
  ctx.beginPath()
  ctx.moveTo(-58, -46)
  ctx.quadraticCurveTo(0, -132, 58, -46)
  ctx.stroke()
  ctx.fillStyle = body
  polygon(ctx, [
    [-34, -40],
    [34, -40],
    [26, 34],
    [-26, 34],
  ])
  ctx.fillStyle = '#1b1c26'
  line(ctx, [-180, -10], [-30, -16])
  line(ctx, [180, -10], [30, -16])
  tyre(-240, 84, 112, 44)
  tyre(240, 84, 112, 44)
  ctx.fillStyle = body
  polygon(ctx, [
    [-270, 30],
    [-30, 14],
    [30, 14],
    [270, 30],
    [274, 46],
    [-274, 46],
  ])
  ctx.fillStyle = 'rgba(255,230,200,.6)'
  ctx.fillRect(-34, -128, 68, 2.5)
  ctx.fillRect(-268, 29, 536, 2)
  ctx.restore()
}

function drawCycling(ctx: Context, width: number, height: number) {
  const random = seededRandom('cycling')
  const horizon = height * 0.44
  fillVertical(ctx, 0, height, [
    [0, '#7fa2bd'],
    [0.3, '#d5d8cc'],
    [0.44, '#f6e2b6'],
    [1, '#c39a6a'],
  ])
  clouds(ctx, { horizon, cover: 0.35, light: [255, 250, 238], shadow: [180, 188, 200], seed: 48 })
  landscape(ctx, {
    height: (x, z) => Math.max(0, duneHeight(x, z, 6) - 2) * smooth(16, 60, z) * 1.4,
    eye: 2.2,
    horizon,
    near: 3,
    far: 380,
    focal: 1300,
    sun: [-0.75, 0.35, 0.2],
    rows: 220,
    colour: (ground, out) => {
      sand(ground, out, {
        shadow: [150, 100, 64],
        light: [246, 206, 146],
        air: [244, 222, 182],
        reach: 140,
        contrast: 1.2,
      })
      const road = smooth(6.6, 6.8, ground.distance) * smooth(10.4, 10.2, ground.distance)
      const tone = 92 + noise(ground.x * 18, ground.distance * 18) * 22
      blend(out, [tone, tone - 4, tone - 6], road)
      blend(out, [236, 230, 214], smooth(0.07, 0.04, Math.abs(ground.distance - 9.9)) * 0.8)
    },
  })
  const jerseys: Rgb[] = [
    [196, 58, 48],
    [232, 226, 214],
    [42, 86, 140],
    [222, 172, 60],
    [56, 122, 96],
    [60, 62, 76],
  ]
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 7; i++) {
      const x = width * (0.1 + i * 0.132 + row * 0.05) + between(random, -30, 30)
      cyclist(
        ctx,
        random,
        { x, y: height * (0.72 + row * 0.055), size: 1.02 + row * 0.2 },
        jerseys[(i * 2 + row) % jerseys.length] ?? [90, 90, 90],
      )
    }
  }
  crowdBlur(ctx, random, width, height)
  develop(ctx, { bloom: 0.22, shadows: '#33200f', vignette: 0.5 })
}

function crowdBlur(ctx: Context, random: Random, width: number, height: number) {
  crowd(ctx, random, {
    top: height * 0.93,
    bottom: height * 1.0,
    count: 2,
    size: [44, 66],
    far: [44, 32, 26],
    near: [20, 14, 12],
    rim: [255, 220, 160],
  })
  ctx.fillStyle = 'rgba(24,16,12,.5)'
  ctx.fillRect(0, height * 0.985, width, 30)
}

function cyclist(ctx: Context, random: Random, at: { x: number; y: number; size: number }, jersey: Rgb) {
  const turn = random() * 6.3
  ctx.save()
  ctx.translate(at.x, at.y)
  ctx.scale(at.size, at.size)
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  ctx.fillStyle = 'rgba(30,16,8,.42)'
  ctx.beginPath()
  ctx.ellipse(36, 50, 96, 6, 0, 0, 7)
  ctx.fill()
  const path = (size: number, colour: string, ...points: number[]) => {
    ctx.strokeStyle = colour
    ctx.lineWidth = size
    ctx.beginPath()
    for (let i = 0; i < points.length; i += 2) ctx.lineTo(points[i] ?? 0, points[i + 1] ?? 0)
    ctx.stroke()
  }
  ctx.strokeStyle = 'rgba(22,20,22,.95)'
  ctx.lineWidth = 3.4
  for (const x of [-46, 52]) {
    ctx.beginPath()
    ctx.arc(x, 16, 33, 0, 7)
    ctx.stroke()
    ctx.fillStyle = 'rgba(40,38,40,.14)'
    ctx.fill()
  }
  path(3.6, '#22242c', -46, 16, -8, 18, 34, -26, -18, -28, -8, 18)
  path(3.4, '#22242c', -18, -28, -46, 16)
  path(3.4, '#22242c', 32, -32, 52, 16)
  const foot: [number, number] = [-6 + Math.cos(turn) * 13, 18 + Math.sin(turn) * 13]
  path(
    8,
    '#4a3024',
    -18,
    -38,
    6 - Math.cos(turn) * 6,
    -10 - Math.sin(turn) * 7,
    -6 - Math.cos(turn) * 13,
    18 - Math.sin(turn) * 13,
  )
  path(9, '#94664a', -18, -38, 8 + Math.cos(turn) * 6, -8 + Math.sin(turn) * 7, ...foot)
  path(4.6, '#f0eee8', foot[0] - 3, foot[1] + 2, foot[0] + 8, foot[1] + 3)
  path(13, '#1f2026', -20, -40, -4, -26)
  path(18, rgba(jersey, 1), -16, -46, 20, -66)
  path(10, rgba(mix(jersey, [255, 240, 214], 0.4), 1), -16, -52, 18, -72)
  path(6, '#94664a', 22, -64, 30, -44, 38, -34)
  ctx.fillStyle = '#7a5440'
  ctx.beginPath()
  ctx.ellipse(36, -76, 7.4, 8.6, 0.3, 0, 7)
  ctx.fill()
  ctx.fillStyle = rgba(mix(jersey, [30, 30, 36], 0.5), 1)
  ctx.beginPath()
  ctx.ellipse(34, -81, 12, 7, 0.25, Math.PI * 0.96, Math.PI * 2.04)
  ctx.fill()
  ctx.restore()
}
