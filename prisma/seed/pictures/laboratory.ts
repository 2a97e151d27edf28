import { develop, fillVertical, glow } from './light.ts'
import { figure } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, seededRandom } from './random.ts'
import { mix, rgba } from './shade.ts'
import type { Context } from './shade.ts'

export const LABORATORY: Record<string, Picture> = {
  laboratory: photo(drawLaboratory, { x: 0.6, y: 0.45 }),
}

function drawLaboratory(ctx: Context, width: number, height: number) {
  const random = seededRandom('laboratory')
  fillVertical(ctx, 0, height, [
    [0, '#2c4a58'],
    [0.5, '#7fa3a8'],
    [0.7, '#b5cdc9'],
    [1, '#1c2f38'],
  ])
  for (let i = 0; i < 42; i++) {
    const x = random() * width
    const y = between(random, height * 0.08, height * 0.62)
    const size = between(random, 24, 90)
    ctx.fillStyle = rgba(random() < 0.5 ? [236, 250, 248] : [150, 206, 210], between(random, 0.05, 0.2))
    ctx.beginPath()
    ctx.arc(x, y, size, 0, 7)
    ctx.fill()
  }
  for (let s = 0; s < 2; s++) {
    ctx.fillStyle = 'rgba(20,44,54,.4)'
    ctx.fillRect(width * 0.02, height * (0.24 + s * 0.2), width * 0.42, 10)
  }
  glow(ctx, { x: width * 0.72, y: height * 0.16, radius: 800 }, '#f2fffb', 0.55)
  figure(ctx, { x: width * 0.78, feet: height * 1.5, height: 1420 }, 'plain', '#16323c', {
    colour: '#e8fffa',
    side: -1,
    strength: 0.75,
    clarity: 0.16,
  })
  const bench = ctx.createLinearGradient(0, height * 0.78, 0, height)
  bench.addColorStop(0, '#dcebe8')
  bench.addColorStop(0.05, '#7f9a9c')
  bench.addColorStop(1, '#16262e')
  ctx.fillStyle = bench
  ctx.fillRect(0, height * 0.78, width, height * 0.22)
  for (const [x, size, tone] of [
    [0.1, 150, '#3fb6a8'],
    [0.235, 190, '#e0a23c'],
    [0.385, 165, '#4b7fd0'],
    [0.93, 175, '#c8506a'],
  ] as const)
    flask(ctx, { x: width * x, base: height * 0.9, size }, tone)
  microscope(ctx, { x: width * 0.66, base: height * 0.9 })
  for (let i = 0; i < 7; i++)
    tube(
      ctx,
      { x: width * 0.46 + i * 34, base: height * 0.885, tall: 150 },
      ['#4fc2b4', '#e9b54e', '#d0607a'][i % 3] ?? '#4fc2b4',
    )
  develop(ctx, { bloom: 0.34, shadows: '#06222c', lights: '#effffb', vignette: 0.5 })
}

function microscope(ctx: Context, at: { x: number; base: number }) {
  ctx.save()
  ctx.translate(at.x, at.base)
  const steel = ctx.createLinearGradient(-90, 0, 130, 0)
  steel.addColorStop(0, '#f4fffd')
  steel.addColorStop(0.3, '#7c949a')
  steel.addColorStop(1, '#0e1d24')
  ctx.fillStyle = steel
  ctx.beginPath()
  ctx.roundRect(-110, -34, 250, 34, 12)
  ctx.roundRect(-96, -150, 170, 20, 6)
  ctx.fill()
  ctx.lineCap = 'round'
  ctx.strokeStyle = steel
  ctx.lineWidth = 44
  ctx.beginPath()
  ctx.moveTo(98, -30)
  ctx.bezierCurveTo(150, -180, 130, -330, 40, -372)
  ctx.stroke()
  ctx.rotate(-0.42)
  ctx.fillRect(116, -500, 64, 250)
  ctx.fillRect(126, -590, 44, 96)
  ctx.fillRect(118, -606, 60, 22)
  ctx.fillRect(128, -256, 40, 60)
  ctx.restore()
}

function flask(ctx: Context, at: { x: number; base: number; size: number }, tone: string) {
  const { x, base, size } = at
  const path = () => {
    ctx.beginPath()
    ctx.moveTo(x - size * 0.13, base - size * 1.5)
    ctx.lineTo(x - size * 0.13, base - size * 0.95)
    ctx.lineTo(x - size * 0.56, base - size * 0.1)
    ctx.quadraticCurveTo(x - size * 0.56, base, x - size * 0.44, base)
    ctx.lineTo(x + size * 0.44, base)
    ctx.quadraticCurveTo(x + size * 0.56, base, x + size * 0.56, base - size * 0.1)
    ctx.lineTo(x + size * 0.13, base - size * 0.95)
    ctx.lineTo(x + size * 0.13, base - size * 1.5)
  }
  glow(ctx, { x: x + size * 0.3, y: base + 10, radius: size * 0.9 }, tone, 0.45)
  ctx.save()
  path()
  ctx.fillStyle = 'rgba(225,250,250,.16)'
  ctx.fill()
  ctx.clip()
  const liquid = ctx.createLinearGradient(x - size * 0.5, 0, x + size * 0.5, 0)
  liquid.addColorStop(0, rgba(mix([10, 30, 40], [255, 255, 255], 0.1), 0.9))
  liquid.addColorStop(0.3, tone)
  liquid.addColorStop(0.75, rgba(mix([255, 255, 255], [120, 220, 210], 0.35), 0.85))
  liquid.addColorStop(1, tone)
  ctx.globalAlpha = 0.85
  ctx.fillStyle = liquid
  ctx.fillRect(x - size, base - size * 0.52, size * 2, size)
  ctx.globalAlpha = 1
  ctx.fillStyle = 'rgba(255,255,255,.5)'
  ctx.fillRect(x - size, base - size * 0.52, size * 2, 3)
  ctx.restore()
  path()
  ctx.strokeStyle = 'rgba(240,255,255,.65)'
  ctx.lineWidth = 3
  ctx.stroke()
}

function tube(ctx: Context, at: { x: number; base: number; tall: number }, tone: string) {
  const glass = ctx.createLinearGradient(at.x, 0, at.x + 24, 0)
  glass.addColorStop(0, 'rgba(255,255,255,.5)')
  glass.addColorStop(0.3, 'rgba(255,255,255,.08)')
  glass.addColorStop(1, 'rgba(255,255,255,.4)')
  ctx.fillStyle = tone
  ctx.globalAlpha = 0.8
  ctx.beginPath()
  ctx.roundRect(at.x, at.base - at.tall * 0.55, 24, at.tall * 0.55, [0, 0, 12, 12])
  ctx.fill()
  ctx.globalAlpha = 1
  ctx.fillStyle = glass
  ctx.beginPath()
  ctx.roundRect(at.x, at.base - at.tall, 24, at.tall, [2, 2, 12, 12])
  ctx.fill()
}
