import { develop, glow } from './light.ts'
import { sculpture } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { fbm } from './random.ts'
import { relief } from './relief.ts'
import type { Lighting } from './relief.ts'
import { setMix, shade } from './shade.ts'
import type { Context } from './shade.ts'

export const OUD: Record<string, Picture> = {
  'oud-player': photo(drawOud, { x: 0.48, y: 0.45 }),
}

function drawOud(ctx: Context, width: number, height: number) {
  shade(ctx, { x: 0, y: 0, width, height }, 3, (x, y, out) => {
    const near = Math.exp(-(((x - width * 0.36) / 720) ** 2) - ((y - height * 0.32) / 620) ** 2)
    setMix(out, [14, 10, 14], [128, 72, 40], near * (0.8 + 0.4 * (fbm(x * 0.004, y * 0.004, 4) - 0.5)))
  })
  const lamp: Lighting = {
    key: [-0.85, -0.55, 0.4],
    keyColour: [255, 214, 160],
    ambient: [26, 22, 30],
    rim: [0.9, -0.3],
    rimColour: [120, 140, 190],
  }
  sculpture(ctx, { x: width * 0.53, feet: height * 1.64, height: 1860 }, 'armless', lamp)
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
  relief(
    ctx,
    box,
    {
      shape: bowl,
      folds: grain,
      colour: [206, 138, 74],
      round: 70,
      depth: 0.55,
      foldDepth: 7,
      soft: 3,
      gloss: 0.12,
    },
    lamp,
  )
  turn((c) => rosette(c))(ctx)
  arm(ctx, { shoulder: [806, 650], elbow: [600, 930], wrist: [760, 985], hand: [820, 990], lean: 0.3 }, lamp)
  arm(
    ctx,
    { shoulder: [1232, 650], elbow: [1480, 1010], wrist: [1420, 905], hand: [1396, 862], lean: -1.1 },
    lamp,
  )
  glow(ctx, { x: width * 0.14, y: height * 0.12, radius: 900 }, '#ffb566', 0.4)
  develop(ctx, { bloom: 0.28, shadows: '#160a14', vignette: 0.62 })
}

type Arm = {
  shoulder: [number, number]
  elbow: [number, number]
  wrist: [number, number]
  hand: [number, number]
  lean: number
}

function arm(ctx: Context, at: Arm, lamp: Lighting) {
  const box = { x: 480, y: 560, width: 1100, height: 560 }
  const palm = (c: Context) => {
    c.lineCap = 'round'
    c.translate(...at.hand)
    c.rotate(at.lean)
    c.beginPath()
    c.ellipse(0, 0, 58, 38, 0, 0, 7)
    c.fill()
    c.lineWidth = 20
    for (let i = 0; i < 4; i++) {
      c.beginPath()
      c.moveTo(30, -24 + i * 16)
      c.quadraticCurveTo(78, -30 + i * 17, 84, 4 + i * 14)
      c.stroke()
    }
  }
  const sleeve = (c: Context) => {
    c.lineCap = 'round'
    c.lineJoin = 'round'
    c.lineWidth = 112
    c.beginPath()
    c.moveTo(...at.shoulder)
    c.lineTo(...at.elbow)
    c.lineTo(...at.wrist)
    c.stroke()
  }
  relief(ctx, box, { shape: palm, colour: [172, 116, 80], round: 24 }, lamp)
  relief(ctx, box, { shape: sleeve, colour: [222, 214, 202], round: 52 }, lamp)
}

function rosette(c: Context) {
  for (const [x, y, size] of [
    [-40, 0, 74],
    [150, -66, 30],
    [150, 66, 30],
  ] as const) {
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
