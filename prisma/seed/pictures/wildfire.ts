import { develop, fillVertical, glow, haze } from './light.ts'
import { wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, ridged, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

export const WILDFIRE: Record<string, Picture> = {
  'wildfire-ridge': wide(drawWildfire, { x: 0.55, y: 0.45 }),
}

function drawWildfire(ctx: Context, width: number, height: number) {
  const random = seededRandom('wildfire')
  fillVertical(ctx, 0, height, [
    [0, '#1a1216'],
    [0.4, '#5a2a20'],
    [0.7, '#c65a26'],
    [1, '#1a0d0b'],
  ])
  const front = { x: width * 0.56, y: height * 0.56 }
  glow(ctx, { ...front, radius: 1000 }, '#ff7a2a', 0.9)
  shade(ctx, { x: 0, y: 0, width, height: height * 0.7 }, 3, (x, y, out) => {
    const lift = (front.y - y) / height
    const curl = fbm(x * 0.0034 + lift * 1.5, y * 0.0055 + fbm(x * 0.006, y * 0.006, 2) * 1.4, 5)
    const below = Math.exp(-(((x - front.x) / 620) ** 2) - ((y - front.y) / 330) ** 2)
    setMix(out, [34, 24, 28], [255, 134, 60], Math.max(0, below * (1.25 - curl * 0.6) + (curl - 0.52) * 0.4))
    out.a = smooth(0.36, 0.6, curl + lift * 0.24) * 0.92
  })
  const ridges: [number, number, Rgb][] = [
    [0.54, 130, [120, 54, 32]],
    [0.64, 150, [64, 28, 22]],
    [0.78, 170, [26, 13, 13]],
    [0.95, 150, [9, 6, 8]],
  ]
  ridges.forEach(([level, size, colour], i) => {
    const crest = (x: number) => height * level - size * (ridged(x / 900 + i * 7, i * 3.1, 4) * 1.3 - 0.4)
    if (i === 1 || i === 2)
      for (let n = 0; n < 260; n++)
        flame(ctx, random, crest, { centre: front.x + (i - 1) * -260, reach: 330 + i * 90 })
    ctx.fillStyle = rgba(colour, 1)
    ctx.beginPath()
    ctx.moveTo(0, height)
    for (let x = 0; x <= width; x += 4)
      ctx.lineTo(
        x,
        crest(x) -
          noise(x * 0.21, i) * (3 + i * 8) -
          (i > 1 ? Math.max(0, noise(x * 0.09, i * 9) - 0.55) * 70 * i * 0.4 : 0),
      )
    ctx.lineTo(width, height)
    ctx.fill()
    haze(ctx, height * level + 50, 110, '#ff7c32', 0.28 - i * 0.08)
  })
  for (let i = 0; i < 380; i++) {
    const size = between(random, 0.8, 2.6)
    ctx.fillStyle = rgba([255, 190, 96], between(random, 0.3, 1))
    ctx.fillRect(
      front.x + between(random, -800, 800) * random(),
      front.y - random() ** 1.6 * 560 + 60,
      size,
      size,
    )
  }
  develop(ctx, { bloom: 0.55, shadows: '#240a08', lights: '#ffcf9a', vignette: 0.6 })
}

function flame(
  ctx: Context,
  random: Random,
  crest: (x: number) => number,
  fire: { centre: number; reach: number },
) {
  const x = fire.centre + (random() + random() - 1) * fire.reach
  const size = between(random, 14, 74) * (1 - (Math.abs(x - fire.centre) / fire.reach) * 0.6)
  const y = crest(x) + 8
  const hot = ctx.createLinearGradient(0, y, 0, y - size)
  hot.addColorStop(0, 'rgba(255,236,170,.9)')
  hot.addColorStop(0.4, 'rgba(255,150,50,.7)')
  hot.addColorStop(1, 'rgba(220,60,20,0)')
  ctx.fillStyle = hot
  ctx.beginPath()
  ctx.moveTo(x - size * 0.2, y)
  ctx.quadraticCurveTo(x - size * 0.12, y - size * 0.5, x + between(random, -0.2, 0.3) * size, y - size)
  ctx.quadraticCurveTo(x + size * 0.16, y - size * 0.4, x + size * 0.2, y)
  ctx.fill()
}
