import { beam, develop, glow } from './light.ts'
import { crowd, figure, sculpture } from './people.ts'
import { photo, wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import type { Lighting } from './relief.ts'
import { room } from './room.ts'
import { add, blend, dim, mix, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

export const CULTURE: Record<string, Picture> = {
  'theatre-stage': photo(drawTheatre, { x: 0.5, y: 0.5 }),
  'cinema-screen': wide(drawCinema, { x: 0.5, y: 0.4 }),
  'book-fair': photo(drawBooks, { x: 0.5, y: 0.5 }),
}

function drawTheatre(ctx: Context, width: number, height: number) {
  const random = seededRandom('theatre')
  const floor = height * 0.68
  shade(ctx, { x: 0, y: 0, width, height }, 2.5, (x, y, out) => {
    const off = Math.abs(x - width / 2) / (width / 2)
    const swag = 0.34 + 0.2 * Math.sin(Math.min(1, y / floor) * Math.PI * 0.55) * -1 + 0.24
    const fold = Math.sin(x * 0.07 + 3 * noise(x * 0.004, y * 0.003) + y * 0.002 * (x < width / 2 ? -1 : 1))
    const open = off < swag && y > 120 + 40 * Math.cos(x * 0.01)
    if (open) {
      const near = Math.exp(-(((x - width / 2) / 420) ** 2) - ((y - height * 0.34) / 420) ** 2)
      setMix(out, [10, 10, 26], [94, 92, 140], near)
      return
    }
    const light =
      (0.5 + 0.5 * fold) * (0.25 + 0.75 * smooth(1.1, 0.45, off)) * (0.4 + 0.6 * smooth(0, floor, y))
    setMix(out, [28, 4, 8], [190, 36, 40], light)
    blend(out, [222, 164, 84], smooth(0.012, 0.004, Math.abs(off - swag)) * 0.5)
  })
  const stage = ctx.createLinearGradient(0, floor - 30, 0, height)
  stage.addColorStop(0, '#7a5236')
  stage.addColorStop(0.4, '#3a2418')
  stage.addColorStop(1, '#0c0708')
  ctx.fillStyle = stage
  ctx.fillRect(0, floor - 30, width, height)
  const pool = ctx.createRadialGradient(width / 2, 0, 10, width / 2, 0, 420)
  pool.addColorStop(0, 'rgba(255,240,204,.85)')
  pool.addColorStop(0.6, 'rgba(255,222,160,.4)')
  pool.addColorStop(1, 'rgba(255,210,140,0)')
  ctx.save()
  ctx.translate(0, floor + 36)
  ctx.scale(1, 0.2)
  ctx.globalCompositeOperation = 'screen'
  ctx.fillStyle = pool
  ctx.fillRect(0, -420, width, 840)
  ctx.restore()
  beam(ctx, [width * 0.5, -160], [width * 0.5, floor + 40], 330, 'rgba(255,238,200,.5)')
  beam(ctx, [width * 0.2, -60], [width * 0.46, floor + 30], 140, 'rgba(150,170,255,.3)')
  beam(ctx, [width * 0.8, -60], [width * 0.54, floor + 30], 140, 'rgba(255,150,150,.26)')
  const lit: Lighting = {
    key: [0.1, -0.9, 0.4],
    keyColour: [255, 236, 204],
    ambient: [36, 32, 44],
    rim: [0, -1],
    rimColour: [255, 244, 214],
  }
  sculpture(ctx, { x: width * 0.46, feet: floor + 44, height: 380 }, 'dress', lit)
  sculpture(ctx, { x: width * 0.545, feet: floor + 52, height: 400 }, 'kandura', lit)
  crowd(ctx, random, {
    top: height * 0.84,
    bottom: height * 1.0,
    count: 4,
    size: [30, 64],
    far: [34, 16, 16],
    near: [8, 5, 7],
    rim: [255, 208, 150],
  })
  develop(ctx, { bloom: 0.4, shadows: '#200812', vignette: 0.62 })
}

function drawCinema(ctx: Context, width: number, height: number) {
  const random = seededRandom('cinema')
  ctx.fillStyle = '#06070c'
  ctx.fillRect(0, 0, width, height)
  const screen = { x: width * 0.17, y: height * 0.1, width: width * 0.66, height: height * 0.44 }
  shade(ctx, screen, 2, (x, y, out) => {
    const u = (x - screen.x) / screen.width
    const v = (y - screen.y) / screen.height
    const sun = Math.hypot((u - 0.63) * 2.2, v - 0.5)
    setMix(out, [64, 120, 160], [255, 220, 168], smooth(0, 0.64, v))
    add(out, [255, 200, 120], Math.exp(-sun * sun * 30) * 0.9 + Math.exp(-sun * 3) * 0.3)
    const crest = 0.66 + 0.1 * Math.sin(u * 5 + 0.6) + 0.03 * noise(u * 9, 2)
    const near = 0.82 - 0.12 * Math.sin(u * 3.4 + 2)
    if (v > crest) setMix(out, [150, 84, 60], [232, 160, 104], noise(u * 4, v * 20) * 0.6 + 0.2)
    if (v > near) setMix(out, [56, 30, 34], [120, 66, 52], noise(u * 8, v * 26))
    dim(out, 0.9)
  })
  figure(ctx, { x: width * 0.44, feet: screen.y + screen.height * 0.78, height: 132 }, 'abaya', '#2a1a20', {
    colour: '#ffd9a0',
    side: 1,
    strength: 0.7,
  })
  shade(ctx, { x: 0, y: height * 0.54, width, height: height * 0.46 }, 3, (x, y, out) => {
    const t = (y - height * 0.54) / (height * 0.46)
    setMix(out, [70, 58, 52], [8, 8, 12], smooth(0, 0.8, t))
    dim(out, 0.4 + 0.6 * Math.exp(-(((x - width / 2) / 620) ** 2)))
  })
  glow(ctx, { x: width / 2, y: height * 0.33, radius: 1100 }, '#ffcf9a', 0.34)
  const projector: [number, number] = [width * 0.5, height * 1.3]
  beam(ctx, projector, [width * 0.5, height * 0.1], 600, 'rgba(255,230,196,.2)')
  for (let row = 0; row < 5; row++) seats(ctx, random, row)
  develop(ctx, { bloom: 0.46, shadows: '#100a1c', vignette: 0.62 })
}

function seats(ctx: Context, random: Random, row: number) {
  const size = 34 + row * 17
  const y = 700 + row * 74 + row * row * 7
  for (let x = -size; x < ctx.canvas.width + size; x += size * 2.5) {
    const back = ctx.createLinearGradient(0, y, 0, y + size * 2)
    back.addColorStop(0, rgba(mix([120, 40, 36], [40, 12, 14], row / 4), 1))
    back.addColorStop(1, '#08060a')
    if (random() < 0.72) {
      ctx.fillStyle = rgba(mix([30, 24, 26], [8, 7, 10], row / 4), 1)
      ctx.beginPath()
      ctx.ellipse(x + size, y - size * 0.34, size * 0.52, size * 0.66, 0, 0, 7)
      ctx.fill()
      ctx.strokeStyle = `rgba(255,214,164,${0.5 - row * 0.07})`
      ctx.lineWidth = 2
      ctx.beginPath()
      ctx.ellipse(x + size, y - size * 0.34, size * 0.52, size * 0.66, 0, Math.PI * 1.15, Math.PI * 1.85)
      ctx.stroke()
    }
    ctx.fillStyle = back
    ctx.beginPath()
    ctx.roundRect(x, y, size * 2.1, size * 3, [size * 0.5, size * 0.5, 0, 0])
    ctx.fill()
    ctx.fillStyle = `rgba(255,200,150,${0.3 - row * 0.05})`
    ctx.fillRect(x + size * 0.4, y, size * 1.3, 2)
  }
}

function drawBooks(ctx: Context, width: number, height: number) {
  const covers: Rgb[] = [
    [150, 52, 44],
    [38, 74, 98],
    [196, 152, 84],
    [68, 92, 70],
    [206, 196, 176],
    [92, 58, 82],
    [44, 46, 58],
    [176, 104, 58],
  ]
  room(ctx, {
    eye: { x: width * 0.5, y: height * 0.47, focal: 1000 },
    left: -2,
    right: 2,
    floor: -1.5,
    ceiling: 2.5,
    depth: 22,
    gloss: 0.22,
    paint: (spot, out) => {
      const { surface, u, v, z } = spot
      if (surface === 'floor')
        setMix(
          out,
          [86, 60, 44],
          [190, 150, 112],
          0.4 + 0.3 * noise(Math.floor(u / 0.3) * 5, Math.floor(z / 1.4) * 3) - 0.1 * Math.abs(u),
        )
      else if (surface === 'ceiling') {
        setMix(out, [54, 44, 40], [120, 100, 84], 0.4)
        blend(out, [255, 240, 208], smooth(0.3, 0.24, Math.hypot(u / 0.9, (((z / 2.4) % 1) - 0.5) * 2.4)))
      } else if (surface === 'end') setMix(out, [190, 150, 108], [255, 232, 190], smooth(-1.5, 2, v))
      else {
        const shelf = (u + 1.5) / 0.42
        const level = shelf - Math.floor(shelf)
        const bay = Math.abs(((z / 1.6) % 1) - 0.5)
        if (level < 0.09 || bay > 0.475 || u > 2.05)
          setMix(out, [66, 40, 24], [176, 122, 76], 0.4 + 0.4 * smooth(-1, 2, u))
        else {
          const book = Math.floor(z * 21 + noise(Math.floor(shelf) * 7, 1) * 9)
          const tall = 0.62 + 0.34 * noise(book * 3.7, Math.floor(shelf) * 5.1)
          const colour = covers[Math.floor(noise(book * 9.3, Math.floor(shelf) * 11.7) * 7.99)] ?? [
            120, 90, 70,
          ]
          const edge = Math.abs(((z * 21) % 1) - 0.5)
          if (level > tall) setMix(out, [24, 14, 10], [60, 38, 24], 0.4)
          else {
            setMix(
              out,
              mix(colour, [16, 10, 8], 0.55),
              mix(colour, [255, 236, 200], 0.18),
              smooth(0.5, 0.1, edge),
            )
            if (Math.abs(level - tall * 0.74) < 0.02 || Math.abs(level - tall * 0.3) < 0.016)
              blend(out, [236, 206, 140], 0.55)
          }
        }
        dim(out, 0.62 + 0.5 * Math.exp(-((((z / 2.4) % 1) - 0.5) ** 2) * 7))
      }
      blend(out, [248, 218, 170], smooth(4, 24, z) * 0.72)
    },
  })
  for (const [x, feet, size, garb, flip] of [
    [0.47, 0.6, 140, 'plain', 1],
    [0.53, 0.63, 190, 'abaya', 0],
    [0.57, 0.68, 270, 'kandura', 0],
    [0.43, 0.74, 380, 'dress', 0],
  ] as const) {
    ctx.fillStyle = 'rgba(30,16,10,.35)'
    ctx.beginPath()
    ctx.ellipse(width * x, height * feet, size * 0.18, size * 0.03, 0, 0, 7)
    ctx.fill()
    figure(ctx, { x: width * x, feet: height * feet, height: size, flip: flip === 1 }, garb, '#3a2a24', {
      colour: '#ffeac4',
      side: 0,
      strength: 0.7,
      clarity: 0.45,
    })
  }
  develop(ctx, { bloom: 0.32, shadows: '#2a160c', vignette: 0.54 })
}
