import { createCanvas } from '@napi-rs/canvas'
import { hangingFlag, pole } from './flags.ts'
import type { Garb } from './garments.ts'
import { beam, develop, fillVertical, glow } from './light.ts'
import { crowd, head, sculpture } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, noise, seededRandom } from './random.ts'
import type { Lighting } from './relief.ts'
import { blend, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

export const POLITICS: Record<string, Picture> = {
  'summit-flags': photo(drawSummit, { x: 0.5, y: 0.5 }),
  'press-podium': photo(drawPodium, { x: 0.5, y: 0.45 }),
  'parliament-hall': photo(drawParliament, { x: 0.5, y: 0.5 }),
}

const RED: Rgb = [176, 44, 48]
const GREEN: Rgb = [34, 108, 76]
const WHITE: Rgb = [232, 226, 214]
const BLACK: Rgb = [34, 33, 40]
const BLUE: Rgb = [40, 78, 140]
const GOLD: Rgb = [206, 164, 78]
const SKY: Rgb = [112, 160, 196]

const FLAGS: Rgb[][] = [
  [GREEN, WHITE, BLACK, RED], [BLUE, WHITE, GOLD], [RED, WHITE, RED, GREEN], [GREEN, GREEN, WHITE], [SKY, WHITE, SKY],
  [BLACK, RED, GOLD], [RED, WHITE, BLACK, GREEN], [WHITE, BLUE, RED], [GREEN, GOLD, RED], [RED, RED, WHITE, GOLD], [BLUE, GOLD, BLUE],
]

function drawSummit(ctx: Context, width: number, height: number) {
  const floor = height * 0.745
  const focus = { x: width * 0.5, y: height * 0.34 }
  shade(ctx, { x: 0, y: 0, width, height: floor + 2 }, 3, (x, y, out) => {
    const near = Math.exp(-(((x - focus.x) / 760) ** 2) - ((y - focus.y) / 520) ** 2)
    setMix(out, [10, 16, 30], [74, 104, 134], near)
    // Tall fluted panels behind the flags.
    const panel = ((x - focus.x) / 148) % 1
    const flute = Math.abs(panel < 0 ? panel + 1 : panel)
    const relief = smooth(0, 0.08, flute) * smooth(1, 0.92, flute)
    blend(out, [4, 8, 16], (1 - relief) * 0.55)
    blend(out, [178, 150, 110], 0.1 * Math.exp(-((flute - 0.12) ** 2) / 0.01) * near)
    blend(out, [255, 224, 176], 0.35 * Math.exp(-(((y - 40) / 130) ** 2)) * Math.exp(-(((x - focus.x) / 900) ** 2)) * relief)
    blend(out, [30, 34, 44], 0.3 * (noise(x * 0.02, y * 0.004) - 0.5))
  })
  glow(ctx, { ...focus, radius: 900 }, '#8fb7d8', 0.4)
  const count = FLAGS.length
  FLAGS.forEach((stripes, i) => {
    const across = i - (count - 1) / 2
    const x = width / 2 + across * 158 - 22
    const tall = 1 + 0.035 * Math.abs(across)
    const top = floor - 40 - 690 * tall
    const lamp = { side: across < 0 ? 0.8 : -0.8, strength: 1.12 - 0.075 * Math.abs(across) }
    ctx.fillStyle = 'rgba(0,4,12,.3)'
    ctx.beginPath()
    ctx.ellipse(x + 60 + across * 5, top + 330, 80, 300, 0, 0, 7)
    ctx.fill()
    pole(ctx, { x, top, foot: floor - 8, width: 8 }, rgba([236, 204, 140], 1 - 0.07 * Math.abs(across)))
    hangingFlag(ctx, { x: x + 2, top: top + 10, length: 560 * tall, width: 132 }, { stripes, seed: i * 1.7 + 0.6 }, lamp)
  })
  leaders(ctx, width, floor)
  mirrorFloor(ctx, floor)
  for (const [x, lean] of [[0.12, 260], [0.36, 90], [0.64, -90], [0.88, -260]] as const) {
    beam(ctx, [width * x, -60], [width * x + lean, floor + 60], 230, 'rgba(255,226,184,.17)')
  }
  photographers(ctx, width, height)
  develop(ctx, { bloom: 0.34, shadows: '#071428', lights: '#ffe6c8', vignette: 0.62 })
}

function leaders(ctx: Context, width: number, floor: number) {
  const line: [Garb, number][] = [
    ['suit', 0.94], ['kandura', 0.99], ['dress', 0.9], ['suit', 0.98], ['bisht', 1.02], ['bisht', 1], ['abaya', 0.93], ['suit', 1], ['kandura', 0.97], ['suit', 0.95],
  ]
  line.forEach(([garb, tall], i) => {
    const across = i - (line.length - 1) / 2
    const x = width / 2 + across * 132 + Math.sign(across) * 4
    const feet = floor + 58 - 2.2 * across * across
    const lighting: Lighting = {
      key: [across < 0 ? 0.5 : -0.5, -0.75, 0.5], keyColour: [206, 188, 164], ambient: [44, 52, 68],
      rim: [Math.sign(across) * 0.75, -0.7], rimColour: [168, 190, 214],
    }
    ctx.fillStyle = 'rgba(0,3,10,.5)'
    ctx.beginPath()
    ctx.ellipse(x, feet + 2, 66, 9, 0, 0, 7)
    ctx.fill()
    sculpture(ctx, { x, feet, height: 424 * tall, flip: i % 2 === 1 }, garb, lighting)
  })
}

/** A polished stage: what stands on it again, upside down, softer with depth. */
function mirrorFloor(ctx: Context, floor: number) {
  const { width, height } = ctx.canvas
  const depth = height - floor
  const line = floor + 46
  const copy = createCanvas(width / 2, Math.ceil(depth / 2))
  const c = copy.getContext('2d')
  c.filter = 'blur(2px)'
  c.translate(0, depth / 2)
  c.scale(1, -1)
  c.drawImage(ctx.canvas, 0, line - depth, width, depth, 0, 0, width / 2, depth / 2)
  c.setTransform(1, 0, 0, 1, 0, 0)
  c.filter = 'none'
  c.globalCompositeOperation = 'destination-in'
  const fade = c.createLinearGradient(0, 0, 0, depth / 2)
  fade.addColorStop(0, 'rgba(0,0,0,.42)')
  fade.addColorStop(1, 'rgba(0,0,0,.06)')
  c.fillStyle = fade
  c.fillRect(0, 0, width / 2, depth / 2)
  const stage = createCanvas(width, Math.ceil(depth))
  const s = stage.getContext('2d')
  const ground = s.createLinearGradient(0, 0, 0, depth)
  ground.addColorStop(0, '#2a3444')
  ground.addColorStop(0.4, '#141b28')
  ground.addColorStop(1, '#05080e')
  s.fillStyle = ground
  s.fillRect(0, 0, width, depth)
  ctx.save()
  // Only below the row of shoes, so that the floor does not cover the people it carries.
  ctx.globalCompositeOperation = 'source-over'
  ctx.drawImage(stage, 0, line)
  ctx.drawImage(copy, 0, line, width, depth)
  ctx.restore()
}

function photographers(ctx: Context, width: number, height: number) {
  const random = seededRandom('photographers')
  const veil = createCanvas(width / 4, height / 4)
  const c = veil.getContext('2d')
  c.scale(0.25, 0.25)
  c.filter = 'blur(3px)'
  for (const [x, size] of [[90, 118], [330, 92], [640, 84], [1250, 88], [1530, 100], [1800, 124]] as const) {
    head(c, random, { x, y: height - size * 1.15, size }, '#04060b', [90, 120, 150])
    c.fillStyle = '#04060b'
    c.fillRect(x + size * 0.3, height - size * 1.55, size * 0.75, size * 0.5)
    c.fillRect(x + size * 0.5, height - size * 1.68, size * 0.3, size * 0.2)
  }
  ctx.drawImage(veil, 0, 0, width, height)
}

function drawPodium(ctx: Context, width: number, height: number) {
  const random = seededRandom('podium')
  shade(ctx, { x: 0, y: 0, width, height }, 3, (x, y, out) => {
    const fold = Math.sin(x * 0.045 + 2 * noise(x * 0.006, y * 0.002)) * 0.5 + 0.5
    const near = Math.exp(-(((x - width * 0.52) / 700) ** 2) - ((y - height * 0.35) / 560) ** 2)
    setMix(out, [8, 16, 34], [44, 84, 134], near * (0.35 + 0.65 * fold))
  })
  glow(ctx, { x: width * 0.52, y: height * 0.36, radius: 620 }, '#9cc6ee', 0.35)
  beam(ctx, [width * 0.84, -80], [width * 0.5, height * 0.8], 330, 'rgba(255,236,204,.3)')
  const lighting: Lighting = { key: [0.7, -0.7, 0.5], keyColour: [232, 210, 182], ambient: [30, 36, 52], rim: [-0.8, -0.4], rimColour: [130, 176, 226] }
  sculpture(ctx, { x: width * 0.52, feet: height * 1.28, height: 1120 }, 'suit', lighting)
  lectern(ctx, width, height)
  crowd(ctx, random, { top: height * 0.86, bottom: height * 0.99, count: 2, size: [62, 96], far: [10, 14, 24], near: [3, 5, 9], rim: [120, 160, 205], spacing: 1.25 })
  develop(ctx, { bloom: 0.32, shadows: '#061026', vignette: 0.6 })
}

function lectern(ctx: Context, width: number, height: number) {
  const x = width * 0.52
  const top = height * 0.66
  const wood = ctx.createLinearGradient(x - 250, 0, x + 250, 0)
  wood.addColorStop(0, '#1c1410')
  wood.addColorStop(0.7, '#6d4a30')
  wood.addColorStop(0.95, '#c08d58')
  wood.addColorStop(1, '#3a281c')
  ctx.fillStyle = wood
  ctx.beginPath()
  ctx.moveTo(x - 270, top)
  ctx.lineTo(x + 270, top)
  ctx.lineTo(x + 235, top + 70)
  ctx.lineTo(x + 215, height)
  ctx.lineTo(x - 215, height)
  ctx.lineTo(x - 235, top + 70)
  ctx.fill()
  ctx.fillStyle = 'rgba(255,220,170,.5)'
  ctx.fillRect(x - 270, top - 3, 540, 4)
  for (const [start, bend, lift] of [[-96, -46, 168], [-52, -18, 196], [60, 22, 188], [104, 52, 160]] as const) {
    ctx.strokeStyle = '#0b0c10'
    ctx.lineWidth = 7
    ctx.beginPath()
    ctx.moveTo(x + start, top + 4)
    ctx.quadraticCurveTo(x + start, top - lift * 0.6, x + start - bend, top - lift)
    ctx.stroke()
    const foam = ctx.createRadialGradient(x + start - bend + 7, top - lift - 12, 1, x + start - bend, top - lift, 26)
    foam.addColorStop(0, '#7d838e')
    foam.addColorStop(0.5, '#24262d')
    foam.addColorStop(1, '#08090c')
    ctx.fillStyle = foam
    ctx.beginPath()
    ctx.ellipse(x + start - bend, top - lift, 16, 25, -bend * 0.008, 0, 7)
    ctx.fill()
  }
}

function drawParliament(ctx: Context, width: number, height: number) {
  const random = seededRandom('parliament')
  const eye = { x: width / 2, y: height * 0.3 }
  fillVertical(ctx, 0, height, [[0, '#2a1d16'], [0.4, '#7d5c40'], [1, '#1a110d']])
  shade(ctx, { x: 0, y: 0, width, height: height * 0.5 }, 3, (x, y, out) => {
    const angle = Math.atan2(x - eye.x, 900)
    const rib = Math.abs(Math.sin(angle * 34))
    const near = Math.exp(-(((x - eye.x) / 700) ** 2))
    setMix(out, [44, 30, 22], [190, 146, 100], near * (0.5 + 0.3 * rib) * smooth(0, height * 0.3, y))
    const ring = smooth(0.82, 1, Math.sin(Math.hypot((x - eye.x) * 0.55, (y + 190) * 1.6) * 0.04))
    blend(out, [255, 226, 176], ring * smooth(height * 0.24, 0, y) * 0.75)
  })
  for (let i = 0; i < 26; i++) glow(ctx, { x: eye.x + (i - 12.5) * 78, y: 70 + Math.abs(i - 12.5) * 4, radius: 56 }, '#ffe2ae', 0.9)
  const rostrum = ctx.createLinearGradient(0, height * 0.3, 0, height * 0.47)
  rostrum.addColorStop(0, '#a9794c')
  rostrum.addColorStop(1, '#3b2617')
  ctx.fillStyle = rostrum
  ctx.fillRect(eye.x - 210, height * 0.375, 420, height * 0.1)
  ctx.fillRect(eye.x - 110, height * 0.335, 220, height * 0.1)
  ctx.fillStyle = 'rgba(255,222,170,.8)'
  ctx.fillRect(eye.x - 210, height * 0.375, 420, 3)
  ctx.fillRect(eye.x - 110, height * 0.335, 220, 3)
  for (let i = -2; i <= 2; i++) head(ctx, random, { x: eye.x + i * 44, y: height * 0.325 - (i === 0 ? 8 : 0), size: 15 }, '#241812', [255, 220, 170])
  for (let row = 0; row < 9; row++) benches(ctx, random, row, eye.x)
  glow(ctx, { x: eye.x, y: height * 0.3, radius: 800 }, '#ffcf8e', 0.5)
  develop(ctx, { bloom: 0.34, shadows: '#2a1208', vignette: 0.6 })
}

/** One curved row of desks with the members behind it, seen from the back. */
function benches(ctx: Context, random: () => number, row: number, centre: number) {
  const t = row / 8
  const rx = 330 + 1150 * t ** 1.25
  const ry = 90 + 520 * t ** 1.3
  const y0 = 500 - 40 * t
  const size = 11 + 34 * t ** 1.2
  const seats = 22 + row * 3
  for (let i = 0; i <= seats; i++) {
    const angle = Math.PI * (0.04 + (0.92 * i) / seats)
    const x = centre + Math.cos(angle) * rx
    const y = y0 + Math.sin(angle) * ry
    if (x < -80 || x > centre * 2 + 80 || random() < 0.08) continue
    const tone: Rgb = random() < 0.4 ? [150 - 80 * t, 138 - 80 * t, 124 - 76 * t] : [58 - 40 * t, 44 - 32 * t, 40 - 28 * t]
    head(ctx, random, { x: x + between(random, -4, 4), y: y - size * 1.6, size }, rgba(tone, 1), [255, 214, 156])
  }
  ctx.beginPath()
  ctx.ellipse(centre, y0, rx, ry, 0, Math.PI * 0.02, Math.PI * 0.98)
  ctx.strokeStyle = rgba([96 - 70 * t, 62 - 46 * t, 38 - 28 * t], 1)
  ctx.lineWidth = size * 1.7
  ctx.stroke()
  ctx.beginPath()
  ctx.ellipse(centre, y0 - size * 0.85, rx, ry, 0, Math.PI * 0.02, Math.PI * 0.98)
  ctx.strokeStyle = rgba([238, 186, 122], 0.75 - 0.4 * t)
  ctx.lineWidth = Math.max(1.5, size * 0.14)
  ctx.stroke()
}
