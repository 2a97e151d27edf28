import { beam, develop, fillVertical, glow } from './light.ts'
import { crowd, figure, sculpture } from './people.ts'
import { photo, wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, noise, seededRandom } from './random.ts'
import type { Random } from './random.ts'
import { relief } from './relief.ts'
import type { Lighting } from './relief.ts'
import { room } from './room.ts'
import { add, blend, dim, mix, rgba, setMix, shade, smooth } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

export const CULTURE: Record<string, Picture> = {
  'theatre-stage': photo(drawTheatre, { x: 0.5, y: 0.5 }),
  'cinema-screen': wide(drawCinema, { x: 0.5, y: 0.4 }),
  'book-fair': photo(drawBooks, { x: 0.5, y: 0.5 }),
  'calligraphy-panel': photo(drawCalligraphy, { x: 0.5, y: 0.5 }),
  'oud-player': photo(drawOud, { x: 0.48, y: 0.45 }),
  'coffee-dallah': photo(drawDallah, { x: 0.42, y: 0.5 }),
  falcon: photo(drawFalcon, { x: 0.5, y: 0.4 }),
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
    const light = (0.5 + 0.5 * fold) * (0.25 + 0.75 * smooth(1.1, 0.45, off)) * (0.4 + 0.6 * smooth(0, floor, y))
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
  const lit: Lighting = { key: [0.1, -0.9, 0.4], keyColour: [255, 236, 204], ambient: [36, 32, 44], rim: [0, -1], rimColour: [255, 244, 214] }
  sculpture(ctx, { x: width * 0.46, feet: floor + 44, height: 380 }, 'dress', lit)
  sculpture(ctx, { x: width * 0.545, feet: floor + 52, height: 400 }, 'kandura', lit)
  crowd(ctx, random, { top: height * 0.84, bottom: height * 1.0, count: 4, size: [30, 64], far: [34, 16, 16], near: [8, 5, 7], rim: [255, 208, 150] })
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
  figure(ctx, { x: width * 0.44, feet: screen.y + screen.height * 0.78, height: 132 }, 'abaya', '#2a1a20', { colour: '#ffd9a0', side: 1, strength: 0.7 })
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
  const covers: Rgb[] = [[150, 52, 44], [38, 74, 98], [196, 152, 84], [68, 92, 70], [206, 196, 176], [92, 58, 82], [44, 46, 58], [176, 104, 58]]
  room(ctx, {
    eye: { x: width * 0.5, y: height * 0.47, focal: 1000 }, left: -2, right: 2, floor: -1.5, ceiling: 2.5, depth: 22, gloss: 0.22,
    paint: (spot, out) => {
      const { surface, u, v, z } = spot
      if (surface === 'floor') setMix(out, [86, 60, 44], [190, 150, 112], 0.4 + 0.3 * noise(Math.floor(u / 0.3) * 5, Math.floor(z / 1.4) * 3) - 0.1 * Math.abs(u))
      else if (surface === 'ceiling') {
        setMix(out, [54, 44, 40], [120, 100, 84], 0.4)
        blend(out, [255, 240, 208], smooth(0.3, 0.24, Math.hypot(u / 0.9, (((z / 2.4) % 1) - 0.5) * 2.4)))
      } else if (surface === 'end') setMix(out, [190, 150, 108], [255, 232, 190], smooth(-1.5, 2, v))
      else {
        const shelf = (u + 1.5) / 0.42
        const level = shelf - Math.floor(shelf)
        const bay = Math.abs(((z / 1.6) % 1) - 0.5)
        if (level < 0.09 || bay > 0.475 || u > 2.05) setMix(out, [66, 40, 24], [176, 122, 76], 0.4 + 0.4 * smooth(-1, 2, u))
        else {
          const book = Math.floor(z * 21 + noise(Math.floor(shelf) * 7, 1) * 9)
          const tall = 0.62 + 0.34 * noise(book * 3.7, Math.floor(shelf) * 5.1)
          const colour = covers[Math.floor(noise(book * 9.3, Math.floor(shelf) * 11.7) * 7.99)] ?? [120, 90, 70]
          const edge = Math.abs(((z * 21) % 1) - 0.5)
          if (level > tall) setMix(out, [24, 14, 10], [60, 38, 24], 0.4)
          else {
            setMix(out, mix(colour, [16, 10, 8], 0.55), mix(colour, [255, 236, 200], 0.18), smooth(0.5, 0.1, edge))
            if (Math.abs(level - tall * 0.74) < 0.02 || Math.abs(level - tall * 0.3) < 0.016) blend(out, [236, 206, 140], 0.55)
          }
        }
        dim(out, 0.62 + 0.5 * Math.exp(-((((z / 2.4) % 1) - 0.5) ** 2) * 7))
      }
      blend(out, [248, 218, 170], smooth(4, 24, z) * 0.72)
    },
  })
  for (const [x, feet, size, garb, flip] of [[0.47, 0.6, 140, 'plain', 1], [0.53, 0.63, 190, 'abaya', 0], [0.57, 0.68, 270, 'kandura', 0], [0.43, 0.74, 380, 'dress', 0]] as const) {
    ctx.fillStyle = 'rgba(30,16,10,.35)'
    ctx.beginPath()
    ctx.ellipse(width * x, height * feet, size * 0.18, size * 0.03, 0, 0, 7)
    ctx.fill()
    figure(ctx, { x: width * x, feet: height * feet, height: size, flip: flip === 1 }, garb, '#3a2a24', { colour: '#ffeac4', side: 0, strength: 0.7, clarity: 0.45 })
  }
  develop(ctx, { bloom: 0.32, shadows: '#2a160c', vignette: 0.54 })
}

function drawCalligraphy(ctx: Context, width: number, height: number) {
  const random = seededRandom('calligraphy')
  shade(ctx, { x: 0, y: 0, width, height }, 2, (x, y, out) => {
    const fibre = fbm(x * 0.012, y * 0.012, 5)
    const fleck = noise(x * 0.4, y * 0.16)
    setMix(out, [186, 148, 100], [248, 230, 194], fibre * 0.7 + fleck * 0.16 + 0.2 * Math.exp(-(((x - width * 0.36) / 800) ** 2) - ((y - height * 0.3) / 600) ** 2))
  })
  ctx.strokeStyle = 'rgba(150,104,44,.75)'
  ctx.lineWidth = 3
  ctx.strokeRect(90, 90, width - 180, height - 180)
  ctx.lineWidth = 9
  ctx.strokeRect(112, 112, width - 224, height - 224)
  for (let i = 0; i < 40; i++) {
    const x = random() * width
    const y = random() * height
    glow(ctx, { x, y, radius: between(random, 8, 26) }, '#ffd98a', 0.35)
  }
  const ink: Lighting = { key: [-0.5, -0.8, 0.4], keyColour: [140, 132, 124], ambient: [70, 66, 64] }
  const sheet = { x: 120, y: 120, width: width - 240, height: height - 240 }
  relief(ctx, sheet, { shape: strokes, colour: [44, 34, 34], round: 16, depth: 0.5, gloss: 0.1 }, ink)
  relief(ctx, sheet, { shape: marks, colour: [196, 84, 50], round: 10, depth: 0.7, gloss: 0.15 }, { ...ink, keyColour: [230, 210, 180], ambient: [90, 84, 80] })
  reed(ctx)
  develop(ctx, { bloom: 0.12, shadows: '#3a220e', vignette: 0.58 })
}

/** Strokes of a broad reed pen, cut at an angle: thick where it runs down and across, thin where it turns. */
function nib(c: Context, points: number[], size: number) {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = points
  const dx = Math.cos(-0.9) * size
  const dy = Math.sin(-0.9) * size
  c.beginPath()
  for (let i = 0; i < 60; i++) {
    const corner = (t: number): [number, number] => {
      const s = 1 - t
      return [s ** 3 * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t ** 3 * x3, s ** 3 * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t ** 3 * y3]
    }
    const [ax, ay] = corner(i / 60)
    const [bx, by] = corner((i + 1) / 60)
    const lean = 0.5 * (0.35 + 0.65 * Math.min(1, 8 * (i / 60), 5 * (1 - i / 60)))
    c.moveTo(ax - dx * lean, ay - dy * lean)
    c.lineTo(ax + dx * lean, ay + dy * lean)
    c.lineTo(bx + dx * lean, by + dy * lean)
    c.lineTo(bx - dx * lean, by - dy * lean)
  }
  c.fill()
}

function strokes(c: Context) {
  const pen = 74
  for (const x of [1420, 1250, 980, 640]) nib(c, [x + 6, 250, x - 8, 420, x - 14, 560, x - 26, 760], pen * 0.8)
  nib(c, [1520, 640, 1500, 860, 1240, 840, 1180, 700], pen)
  nib(c, [1200, 690, 1160, 820, 980, 830, 930, 720], pen)
  nib(c, [950, 720, 900, 860, 640, 850, 600, 700], pen)
  nib(c, [620, 700, 560, 1080, 240, 1060, 290, 700], pen)
  nib(c, [1600, 960, 1300, 1130, 800, 1080, 480, 900], pen * 1.1)
  nib(c, [840, 560, 960, 440, 1080, 520, 980, 640], pen * 0.8)
  nib(c, [500, 480, 420, 330, 300, 420, 400, 560], pen * 0.7)
}

function marks(c: Context) {
  for (const [x, y] of [[1310, 900], [1362, 900], [820, 900], [440, 780], [1100, 560], [720, 420]] as const) {
    c.save()
    c.translate(x, y)
    c.rotate(0.7)
    c.fillRect(-18, -18, 36, 36)
    c.restore()
  }
  nib(c, [1180, 330, 1140, 300, 1110, 330, 1080, 290], 22)
  nib(c, [560, 300, 520, 270, 500, 310, 460, 270], 22)
}

function reed(ctx: Context) {
  ctx.save()
  ctx.translate(1500, 1010)
  ctx.rotate(-0.5)
  ctx.shadowColor = 'rgba(40,20,6,.6)'
  ctx.shadowBlur = 26
  ctx.shadowOffsetY = 26
  const cane = ctx.createLinearGradient(0, -20, 0, 20)
  cane.addColorStop(0, '#e8b878')
  cane.addColorStop(0.4, '#a86a34')
  cane.addColorStop(1, '#3f2210')
  ctx.fillStyle = cane
  ctx.beginPath()
  ctx.moveTo(-250, 6)
  ctx.lineTo(-150, -17)
  ctx.lineTo(560, -19)
  ctx.lineTo(560, 19)
  ctx.lineTo(-120, 17)
  ctx.lineTo(-246, 16)
  ctx.fill()
  ctx.restore()
}

function drawOud(ctx: Context, width: number, height: number) {
  shade(ctx, { x: 0, y: 0, width, height }, 3, (x, y, out) => {
    const near = Math.exp(-(((x - width * 0.36) / 720) ** 2) - ((y - height * 0.32) / 620) ** 2)
    setMix(out, [14, 10, 14], [128, 72, 40], near * (0.8 + 0.4 * (fbm(x * 0.004, y * 0.004, 4) - 0.5)))
  })
  const lamp: Lighting = { key: [-0.85, -0.55, 0.4], keyColour: [255, 214, 160], ambient: [26, 22, 30], rim: [0.9, -0.3], rimColour: [120, 140, 190] }
  sculpture(ctx, { x: width * 0.53, feet: height * 1.62, height: 1840 }, 'kandura', lamp)
  const box = { x: width * 0.1, y: height * 0.42, width: width * 0.86, height: height * 0.56 }
  const turn = (draw: (c: Context) => void) => (c: Context) => {
    c.save()
    c.translate(width * 0.42, height * 0.78)
    c.rotate(-0.24)
    draw(c)
    c.restore()
  }
  const bowl = turn((c) => {
    c.beginPath()
    c.moveTo(310, -40)
    c.bezierCurveTo(160, -250, -360, -300, -370, 0)
    c.bezierCurveTo(-360, 300, 160, 250, 310, 40)
    c.fill()
  })
  const neck = turn((c) => {
    c.beginPath()
    c.moveTo(280, -44)
    c.lineTo(820, -24)
    c.lineTo(820, 24)
    c.lineTo(280, 44)
    c.fill()
    c.beginPath()
    c.moveTo(806, -24)
    c.lineTo(850, -20)
    c.lineTo(900, 190)
    c.lineTo(866, 200)
    c.lineTo(806, 24)
    c.fill()
  })
  const grain = turn((c) => {
    for (let i = -14; i <= 14; i++) {
      c.strokeStyle = i % 2 ? '#969696' : '#6a6a6a'
      c.lineWidth = 5
      c.beginPath()
      c.moveTo(-380, i * 20)
      c.lineTo(330, i * 14)
      c.stroke()
    }
  })
  relief(ctx, box, { shape: neck, colour: [92, 52, 30], round: 26, gloss: 0.2 }, lamp)
  relief(ctx, box, { shape: bowl, folds: grain, colour: [206, 138, 74], round: 70, depth: 0.55, foldDepth: 7, soft: 3, gloss: 0.12 }, lamp)
  turn((c) => rosette(c))(ctx)
  const hands: [number, number][] = [[width * 0.36, height * 0.8], [width * 0.72, height * 0.62]]
  for (const [x, y] of hands) hand(ctx, { x, y }, lamp)
  glow(ctx, { x: width * 0.14, y: height * 0.12, radius: 900 }, '#ffb566', 0.4)
  develop(ctx, { bloom: 0.28, shadows: '#160a14', vignette: 0.62 })
}

function hand(ctx: Context, at: { x: number; y: number }, lamp: Lighting) {
  const { x, y } = at
  const shape = (c: Context) => {
    c.lineCap = 'round'
    c.lineJoin = 'round'
    c.lineWidth = 96
    c.beginPath()
    c.moveTo(x + 250, y - 130)
    c.lineTo(x + 70, y - 40)
    c.stroke()
    c.beginPath()
    c.ellipse(x + 20, y - 14, 74, 52, -0.4, 0, 7)
    c.fill()
    c.lineWidth = 27
    for (let i = 0; i < 4; i++) {
      c.beginPath()
      c.moveTo(x - 10, y - 44 + i * 22)
      c.quadraticCurveTo(x - 74, y - 46 + i * 22, x - 100 + i * 10, y - 2 + i * 19)
      c.stroke()
    }
  }
  relief(ctx, { x: x - 160, y: y - 230, width: 470, height: 330 }, { shape, colour: [172, 116, 80], round: 30 }, lamp)
}

function rosette(c: Context) {
  for (const [x, y, size] of [[-40, 0, 74], [150, -66, 30], [150, 66, 30]] as const) {
    c.fillStyle = '#120a08'
    c.beginPath()
    c.arc(x, y, size, 0, 7)
    c.fill()
    c.strokeStyle = 'rgba(226,176,104,.85)'
    c.lineWidth = 3
    for (let i = 0; i < 8; i++) {
      c.beginPath()
      c.ellipse(x, y, size * 0.9, size * 0.34, (i * Math.PI) / 8, 0, 7)
      c.stroke()
    }
    c.lineWidth = 6
    c.beginPath()
    c.arc(x, y, size, 0, 7)
    c.stroke()
  }
  c.fillStyle = '#2a150c'
  c.fillRect(-300, -62, 22, 124)
  c.strokeStyle = 'rgba(255,236,206,.7)'
  c.lineWidth = 1.6
  for (let i = -5; i <= 5; i++) {
    c.beginPath()
    c.moveTo(-290, i * 10)
    c.lineTo(826, i * 3.6)
    c.stroke()
  }
}

function drawDallah(ctx: Context, width: number, height: number) {
  const random = seededRandom('dallah')
  const table = height * 0.74
  shade(ctx, { x: 0, y: 0, width, height }, 3, (x, y, out) => {
    const near = Math.exp(-(((x - width * 0.68) / 760) ** 2) - ((y - height * 0.3) / 560) ** 2)
    setMix(out, [22, 14, 14], [168, 104, 56], near)
  })
  for (let i = 0; i < 30; i++) {
    const size = between(random, 26, 88)
    ctx.fillStyle = rgba(random() < 0.6 ? [255, 190, 104] : [255, 226, 170], between(random, 0.05, 0.2))
    ctx.beginPath()
    ctx.arc(random() * width, random() * table * 0.9, size, 0, 7)
    ctx.fill()
  }
  const wood = ctx.createLinearGradient(0, table, 0, height)
  wood.addColorStop(0, '#a86c3c')
  wood.addColorStop(0.3, '#5d351c')
  wood.addColorStop(1, '#170c08')
  ctx.fillStyle = wood
  ctx.fillRect(0, table, width, height - table)
  ctx.fillStyle = 'rgba(10,4,2,.6)'
  for (const [x, w] of [[730, 380], [1290, 130], [1560, 130]] as const) {
    ctx.beginPath()
    ctx.ellipse(x - 40, height * 0.895, w, 40, 0, 0, 7)
    ctx.fill()
  }
  const lamp: Lighting = { key: [0.7, -0.6, 0.5], keyColour: [255, 226, 170], ambient: [58, 44, 36], rim: [-0.9, -0.2], rimColour: [255, 206, 140] }
  const brass = { colour: [206, 152, 72] as Rgb, gloss: 0.8 }
  const box = { x: 250, y: 150, width: 900, height: 1040 }
  relief(ctx, box, { ...brass, shape: handle, round: 22 }, lamp)
  relief(ctx, box, { ...brass, shape: spout, round: 40 }, lamp)
  relief(ctx, box, { ...brass, shape: body, folds: bands, round: 150, soft: 3, foldDepth: 12 }, lamp)
  relief(ctx, box, { ...brass, shape: lid, round: 44 }, lamp)
  for (const x of [1290, 1560]) cup(ctx, { x, base: height * 0.895 }, lamp)
  steam(ctx)
  dates(ctx, random)
  develop(ctx, { bloom: 0.36, shadows: '#240f08', vignette: 0.6 })
}

function body(c: Context) {
  c.beginPath()
  c.moveTo(620, 500)
  c.bezierCurveTo(640, 640, 520, 720, 470, 900)
  c.bezierCurveTo(440, 1010, 470, 1110, 500, 1130)
  c.quadraticCurveTo(730, 1170, 960, 1130)
  c.bezierCurveTo(990, 1110, 1020, 1010, 990, 900)
  c.bezierCurveTo(940, 720, 820, 640, 840, 500)
  c.quadraticCurveTo(730, 470, 620, 500)
  c.fill()
}

function bands(c: Context) {
  for (const [y, half] of [[520, 116], [700, 150], [716, 156], [900, 260], [1090, 244]] as const) {
    c.strokeStyle = y % 200 === 100 ? '#fff' : '#111'
    c.lineWidth = 8
    c.beginPath()
    c.ellipse(730, y, half, 24, 0, 0, Math.PI)
    c.stroke()
  }
  c.strokeStyle = '#3a3a3a'
  c.lineWidth = 4
  for (let i = -6; i <= 6; i++) {
    c.beginPath()
    c.moveTo(730 + i * 36, 930)
    c.lineTo(730 + i * 36 + 18, 1000)
    c.lineTo(730 + i * 36 + 36, 930)
    c.stroke()
  }
}

function spout(c: Context) {
  c.beginPath()
  c.moveTo(560, 790)
  c.bezierCurveTo(470, 760, 440, 620, 300, 560)
  c.quadraticCurveTo(280, 545, 310, 540)
  c.bezierCurveTo(480, 530, 600, 540, 640, 600)
  c.fill()
}

function handle(c: Context) {
  c.lineWidth = 40
  c.lineCap = 'round'
  c.beginPath()
  c.moveTo(830, 540)
  c.bezierCurveTo(1010, 480, 1110, 600, 1070, 780)
  c.bezierCurveTo(1050, 860, 1010, 900, 970, 930)
  c.stroke()
}

function lid(c: Context) {
  c.beginPath()
  c.moveTo(600, 505)
  c.bezierCurveTo(610, 440, 660, 400, 700, 340)
  c.bezierCurveTo(712, 320, 712, 300, 716, 280)
  c.ellipse(730, 250, 26, 32, 0, Math.PI * 0.8, Math.PI * 2.2)
  c.bezierCurveTo(748, 300, 748, 320, 760, 340)
  c.bezierCurveTo(800, 400, 850, 440, 860, 505)
  c.quadraticCurveTo(730, 545, 600, 505)
  c.fill()
}

function cup(ctx: Context, at: { x: number; base: number }, lamp: Lighting) {
  const { x, base } = at
  const shape = (c: Context) => {
    c.beginPath()
    c.moveTo(x - 92, base - 160)
    c.bezierCurveTo(x - 84, base - 70, x - 56, base - 8, x - 44, base)
    c.quadraticCurveTo(x, base + 16, x + 44, base)
    c.bezierCurveTo(x + 56, base - 8, x + 84, base - 70, x + 92, base - 160)
    c.quadraticCurveTo(x, base - 138, x - 92, base - 160)
    c.fill()
  }
  relief(ctx, { x: x - 110, y: base - 190, width: 241, height: 230 }, { shape, colour: [232, 224, 210], round: 56, gloss: 0.3 }, lamp)
  const rim = ctx.createLinearGradient(x - 92, 0, x + 92, 0)
  rim.addColorStop(0, '#7d6a58')
  rim.addColorStop(1, '#fff4de')
  ctx.fillStyle = rim
  ctx.beginPath()
  ctx.ellipse(x, base - 160, 93, 20, 0, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#4a2a12'
  ctx.beginPath()
  ctx.ellipse(x, base - 156, 82, 15, 0, 0, 7)
  ctx.fill()
  ctx.strokeStyle = 'rgba(196,146,70,.8)'
  ctx.lineWidth = 5
  ctx.beginPath()
  ctx.ellipse(x, base - 118, 84, 19, 0, 0.1, Math.PI - 0.1)
  ctx.stroke()
}

function steam(ctx: Context) {
  shade(ctx, { x: 1130, y: 240, width: 620, height: 760 }, 4, (x, y, out) => {
    const rise = (1000 - y) / 760
    const curl = fbm(x * 0.007 + Math.sin(y * 0.011) * 0.7, y * 0.0046, 4)
    const column = Math.exp(-(((x - 1290 - rise * 80) / 110) ** 2)) + Math.exp(-(((x - 1560 + rise * 30) / 110) ** 2))
    out.r = 255
    out.g = 238
    out.b = 214
    out.a = smooth(0.46, 0.78, curl) * column * smooth(0, 0.12, rise) * smooth(1, 0.4, rise) * 0.5
  })
}

function dates(ctx: Context, random: Random) {
  for (let i = 0; i < 16; i++) {
    const x = 1340 + random() * 380
    const y = 1186 + random() * 60
    const skin = ctx.createRadialGradient(x + 12, y - 14, 2, x, y, 46)
    skin.addColorStop(0, '#e39a5c')
    skin.addColorStop(0.3, '#6f3417')
    skin.addColorStop(1, '#1c0a06')
    ctx.fillStyle = skin
    ctx.beginPath()
    ctx.ellipse(x, y, 44, 23, between(random, -0.6, 0.6), 0, 7)
    ctx.fill()
  }
}

function drawFalcon(ctx: Context, width: number, height: number) {
  fillVertical(ctx, 0, height, [[0, '#8c9aa8'], [0.4, '#d8c6a8'], [0.7, '#e0b482'], [1, '#8a5c38']])
  glow(ctx, { x: width * 0.8, y: height * 0.3, radius: 1100 }, '#ffe6b6', 0.8)
  shade(ctx, { x: 0, y: height * 0.55, width, height: height * 0.45 }, 4, (x, y, out) => {
    const crest = height * (0.68 + 0.06 * Math.sin(x * 0.0032 + 1) + 0.03 * Math.sin(x * 0.008))
    setMix(out, [138, 90, 56], [232, 180, 122], fbm(x * 0.003, y * 0.006, 3))
    out.a = smooth(-34, 34, y - crest) * 0.85
  })
  const sun: Lighting = { key: [0.75, -0.55, 0.42], keyColour: [255, 228, 186], ambient: [54, 48, 52], rim: [-0.8, -0.4], rimColour: [180, 190, 206] }
  const box = { x: 500, y: 90, width: 900, height: 1190 }
  const random = seededRandom('falcon')
  const spots = Array.from({ length: 150 }, () => [between(random, 700, 1010), between(random, 480, 980), between(random, 3, 8)] as const)
  relief(ctx, box, { shape: glove, colour: [116, 78, 48], round: 60, foldDepth: 10 }, sun)
  relief(ctx, box, { shape: tail, folds: barbs, colour: [84, 72, 66], round: 30, soft: 3 }, sun)
  relief(ctx, box, { shape: breast, folds: barbs, colour: [224, 206, 180], round: 120, soft: 3, foldDepth: 8 }, sun)
  ctx.fillStyle = 'rgba(58,40,32,.75)'
  for (const [x, y, size] of spots) {
    const off = (x - 830 + (y - 480) * 0.12) / 150
    if (Math.abs(off) > 0.95) continue
    ctx.beginPath()
    ctx.ellipse(x, y, size * 0.6, size * 1.5, 0.1, 0, 7)
    ctx.fill()
  }
  relief(ctx, box, { shape: wing, folds: barbs, colour: [104, 88, 78], round: 60, soft: 3, foldDepth: 20 }, sun)
  relief(ctx, box, { shape: falconHead, colour: [206, 188, 166], round: 90 }, sun)
  relief(ctx, box, { shape: hood, colour: [70, 54, 48], round: 60 }, sun)
  relief(ctx, box, { shape: beak, colour: [96, 102, 112], round: 26, gloss: 0.4 }, sun)
  eye(ctx)
  develop(ctx, { bloom: 0.22, shadows: '#2c1a12', vignette: 0.52 })
}

function breast(c: Context) {
  c.beginPath()
  c.moveTo(770, 380)
  c.bezierCurveTo(660, 480, 640, 700, 720, 900)
  c.bezierCurveTo(740, 990, 800, 1040, 850, 1050)
  c.bezierCurveTo(960, 1010, 1030, 820, 1010, 640)
  c.bezierCurveTo(1006, 520, 980, 440, 940, 380)
  c.fill()
}

function wing(c: Context) {
  c.beginPath()
  c.moveTo(940, 420)
  c.bezierCurveTo(1080, 480, 1130, 680, 1110, 860)
  c.bezierCurveTo(1100, 980, 1080, 1090, 1040, 1190)
  c.bezierCurveTo(1010, 1100, 950, 1000, 930, 880)
  c.bezierCurveTo(900, 740, 890, 560, 940, 420)
  c.fill()
}

function tail(c: Context) {
  c.beginPath()
  c.moveTo(900, 940)
  c.lineTo(1070, 1000)
  c.lineTo(1050, 1280)
  c.lineTo(930, 1280)
  c.fill()
}

function barbs(c: Context) {
  for (let row = 0; row < 12; row++) {
    for (let i = 0; i < 9; i++) {
      const x = 640 + i * 62 + (row % 2) * 31
      const y = 420 + row * 68
      c.strokeStyle = '#222'
      c.lineWidth = 7
      c.beginPath()
      c.ellipse(x, y, 30, 54, 0, 0.2, Math.PI - 0.2)
      c.stroke()
      c.strokeStyle = '#ddd'
      c.lineWidth = 5
      c.beginPath()
      c.ellipse(x, y - 8, 28, 52, 0, 0.2, Math.PI - 0.2)
      c.stroke()
    }
  }
}

function falconHead(c: Context) {
  c.beginPath()
  c.moveTo(760, 420)
  c.bezierCurveTo(700, 360, 690, 250, 740, 190)
  c.bezierCurveTo(800, 130, 910, 140, 950, 220)
  c.bezierCurveTo(980, 290, 970, 380, 950, 430)
  c.quadraticCurveTo(850, 470, 760, 420)
  c.fill()
}

function hood(c: Context) {
  c.beginPath()
  c.moveTo(716, 222)
  c.bezierCurveTo(770, 120, 920, 120, 956, 230)
  c.bezierCurveTo(980, 300, 976, 380, 962, 430)
  c.bezierCurveTo(900, 400, 880, 330, 860, 290)
  c.bezierCurveTo(836, 252, 790, 250, 716, 258)
  c.fill()
  c.beginPath()
  c.moveTo(770, 300)
  c.bezierCurveTo(810, 320, 806, 400, 786, 440)
  c.bezierCurveTo(760, 410, 752, 350, 748, 310)
  c.fill()
}

function beak(c: Context) {
  c.beginPath()
  c.moveTo(740, 240)
  c.bezierCurveTo(690, 240, 652, 270, 650, 330)
  c.bezierCurveTo(650, 350, 656, 362, 662, 366)
  c.bezierCurveTo(668, 336, 690, 326, 728, 326)
  c.bezierCurveTo(750, 310, 752, 270, 740, 240)
  c.fill()
}

function eye(ctx: Context) {
  ctx.fillStyle = '#e0b23a'
  ctx.beginPath()
  ctx.ellipse(780, 272, 31, 29, 0, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#0c0806'
  ctx.beginPath()
  ctx.ellipse(779, 273, 25, 24, 0, 0, 7)
  ctx.fill()
  ctx.fillStyle = 'rgba(255,255,255,.9)'
  ctx.beginPath()
  ctx.ellipse(789, 263, 6, 5, 0, 0, 7)
  ctx.fill()
  ctx.fillStyle = '#dcae3e'
  ctx.beginPath()
  ctx.ellipse(722, 268, 14, 22, 0.2, 0, 7)
  ctx.fill()
}

function glove(c: Context) {
  c.lineCap = 'round'
  c.lineWidth = 150
  c.beginPath()
  c.moveTo(560, 1330)
  c.quadraticCurveTo(700, 1180, 900, 1110)
  c.stroke()
  c.lineWidth = 56
  for (let i = 0; i < 4; i++) {
    c.beginPath()
    c.moveTo(880, 1080 + i * 34)
    c.quadraticCurveTo(960, 1070 + i * 36, 980, 1110 + i * 30)
    c.stroke()
  }
}
