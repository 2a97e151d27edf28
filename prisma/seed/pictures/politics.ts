import { beam, develop, fillVertical, glow } from './light.ts'
import { crowd, head, sculpture } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, noise, seededRandom } from './random.ts'
import type { Lighting } from './relief.ts'
import { blend, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'
import { drawSummit } from './summit.ts'

export const POLITICS: Record<string, Picture> = {
  'summit-flags': photo(drawSummit, { x: 0.5, y: 0.62 }),
  'press-podium': photo(drawPodium, { x: 0.5, y: 0.45 }),
  'parliament-hall': photo(drawParliament, { x: 0.5, y: 0.5 }),
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
  const lighting: Lighting = {
    key: [0.9, -0.6, 0.22],
    keyColour: [190, 164, 136],
    ambient: [16, 20, 32],
    rim: [-0.85, -0.5],
    rimColour: [150, 196, 246],
  }
  sculpture(ctx, { x: width * 0.52, feet: height * 1.62, height: 1720 }, 'suit', lighting)
  lectern(ctx, width, height)
  crowd(ctx, random, {
    top: height * 0.93,
    bottom: height * 1.0,
    count: 2,
    size: [60, 92],
    far: [10, 14, 24],
    near: [3, 5, 9],
    rim: [60, 84, 116],
    spacing: 1.25,
  })
  develop(ctx, { bloom: 0.32, shadows: '#061026', vignette: 0.6 })
}

function lectern(ctx: Context, width: number, height: number) {
  const x = width * 0.52
  const top = height * 0.7
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
  for (const [start, bend, lift] of [
    [-150, -36, 116],
    [-84, -20, 128],
    [84, 20, 122],
    [150, 36, 110],
  ] as const) {
    ctx.strokeStyle = '#0b0c10'
    ctx.lineWidth = 7
    ctx.beginPath()
    ctx.moveTo(x + start, top + 4)
    ctx.quadraticCurveTo(x + start, top - lift * 0.6, x + start - bend, top - lift)
    ctx.stroke()
    const foam = ctx.createRadialGradient(
      x + start - bend + 7,
      top - lift - 12,
      1,
      x + start - bend,
      top - lift,
      26,
    )
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
  fillVertical(ctx, 0, height, [
    [0, '#2a1d16'],
    [0.4, '#7d5c40'],
    [1, '#1a110d'],
  ])
  shade(ctx, { x: 0, y: 0, width, height: height * 0.5 }, 3, (x, y, out) => {
    const angle = Math.atan2(x - eye.x, 900)
    const rib = Math.abs(Math.sin(angle * 34))
    const near = Math.exp(-(((x - eye.x) / 700) ** 2))
    setMix(out, [44, 30, 22], [190, 146, 100], near * (0.5 + 0.3 * rib) * smooth(0, height * 0.3, y))
    const ring = smooth(0.82, 1, Math.sin(Math.hypot((x - eye.x) * 0.55, (y + 190) * 1.6) * 0.04))
    blend(out, [255, 226, 176], ring * smooth(height * 0.24, 0, y) * 0.75)
  })
  for (let i = 0; i < 26; i++)
    glow(ctx, { x: eye.x + (i - 12.5) * 78, y: 70 + Math.abs(i - 12.5) * 4, radius: 56 }, '#ffe2ae', 0.9)
  const rostrum = ctx.createLinearGradient(0, height * 0.3, 0, height * 0.47)
  rostrum.addColorStop(0, '#a9794c')
  rostrum.addColorStop(1, '#3b2617')
  ctx.fillStyle = rostrum
  ctx.fillRect(eye.x - 210, height * 0.375, 420, height * 0.1)
  ctx.fillRect(eye.x - 110, height * 0.335, 220, height * 0.1)
  ctx.fillStyle = 'rgba(255,222,170,.8)'
  ctx.fillRect(eye.x - 210, height * 0.375, 420, 3)
  ctx.fillRect(eye.x - 110, height * 0.335, 220, 3)
  for (let i = -2; i <= 2; i++)
    head(
      ctx,
      random,
      { x: eye.x + i * 44, y: height * 0.325 - (i === 0 ? 8 : 0), size: 15 },
      '#241812',
      [255, 220, 170],
    )
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
    const tone: Rgb =
      random() < 0.4 ? [150 - 80 * t, 138 - 80 * t, 124 - 76 * t] : [58 - 40 * t, 44 - 32 * t, 40 - 28 * t]
    head(
      ctx,
      random,
      { x: x + between(random, -4, 4), y: y - size * 1.6, size },
      rgba(tone, 1),
      [255, 214, 156],
    )
  }
  ctx.beginPath()
  ctx.ellipse(centre, y0, rx, ry, 0, Math.PI * 0.02, Math.PI * 0.98)
  ctx.strokeStyle = rgba([96 - 70 * t, 62 - 46 * t, 38 - 28 * t], 1)
  ctx.lineWidth = size * 1.7
  ctx.stroke()
  ctx.beginPath()
  ctx.ellipse(centre, y0 + size * 1.8, rx, ry, 0, Math.PI * 0.02, Math.PI * 0.98)
  ctx.strokeStyle = rgba([66 - 50 * t, 42 - 32 * t, 28 - 20 * t], 1)
  ctx.lineWidth = size * 2.6
  ctx.stroke()
  ctx.beginPath()
  ctx.ellipse(centre, y0 - size * 0.85, rx, ry, 0, Math.PI * 0.02, Math.PI * 0.98)
  ctx.strokeStyle = rgba([238, 186, 122], 0.75 - 0.4 * t)
  ctx.lineWidth = Math.max(1.5, size * 0.14)
  ctx.stroke()
}
