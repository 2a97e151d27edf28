import { develop, glow } from './light.ts'
import { figure } from './people.ts'
import { photo } from './picture.ts'
import type { Picture } from './picture.ts'
import { between, fbm, seededRandom } from './random.ts'
import { room } from './room.ts'
import { blend, setMix, smooth } from './shade.ts'
import type { Context } from './shade.ts'

export const CLASSROOM: Record<string, Picture> = {
  classroom: photo(drawClassroom, { x: 0.5, y: 0.5 }),
}

function drawClassroom(ctx: Context, width: number, height: number) {
  room(ctx, {
    eye: { x: width * 0.5, y: height * 0.42, focal: 1000 },
    left: -3.4,
    right: 3.4,
    floor: -1.5,
    ceiling: 1.9,
    depth: 10,
    gloss: 0.22,
    paint: (spot, out) => {
      const { surface, u, v, z } = spot
      if (surface === 'floor') {
        const sun = smooth(0.4, 0.46, ((z + u * 0.5) / 2.6) % 1) * smooth(-2.6, 1.2, -u) * 0.6
        setMix(out, [84, 66, 50], [226, 190, 142], 0.3 + sun)
      } else if (surface === 'ceiling') setMix(out, [150, 140, 126], [226, 218, 202], smooth(3, -3, u))
      else if (surface === 'left') {
        const pane =
          smooth(0.43, 0.41, Math.abs(((z / 2.6) % 1) - 0.5)) * smooth(0.95, 0.92, Math.abs(u - 0.5))
        const bar = smooth(0.03, 0.02, Math.abs(Math.abs(((z / 2.6) % 1) - 0.5) - 0.21)) * pane
        setMix(out, [128, 112, 94], [255, 250, 232], pane)
        blend(out, [120, 108, 92], bar)
      } else if (surface === 'right')
        setMix(
          out,
          [168, 142, 112],
          [236, 214, 178],
          smooth(-1.5, 1.8, u) * 0.4 + 0.4 * smooth(0.3, 0.6, ((z + u * 0.4) / 2.6) % 1),
        )
      else {
        setMix(out, [178, 158, 130], [226, 210, 182], smooth(3.4, -3.4, u))
        const board = smooth(2.05, 2.02, Math.abs(u + 0.1)) * smooth(0.78, 0.76, Math.abs(v - 0.35))
        const chalk = smooth(0.5, 0.75, fbm(u * 1.3, v * 2.2, 3)) * 0.14
        blend(out, [44 + chalk * 200, 70 + chalk * 200, 62 + chalk * 200], board)
      }
    },
  })
  classFurniture(ctx, width, height)
  glow(ctx, { x: 0, y: height * 0.3, radius: 1300 }, '#ffe3b0', 0.55)
  develop(ctx, { bloom: 0.3, shadows: '#3a2416', vignette: 0.48 })
}

function classFurniture(ctx: Context, width: number, height: number) {
  const random = seededRandom('classroom')
  const eye = { x: width * 0.5, y: height * 0.42, focal: 1000 }
  const at = (x: number, y: number, z: number): [number, number] => [
    eye.x + (x / z) * eye.focal,
    eye.y - (y / z) * eye.focal,
  ]
  const [teacherX, teacherFeet] = at(1.35, -1.5, 9)
  figure(ctx, { x: teacherX, feet: teacherFeet, height: 190 }, 'abaya', '#3a3236', {
    colour: '#ffeccb',
    side: -1,
    strength: 0.8,
  })
  for (const z of [7.2, 5.7, 4.4, 3.3]) {
    for (const x of [-2.1, -0.7, 0.7, 2.1]) {
      const [left, top] = at(x - 0.5, -0.72, z)
      const [right] = at(x + 0.5, -0.72, z)
      const size = (right - left) / 2
      pupil(ctx, {
        x: (left + right) / 2 + between(random, -0.15, 0.15) * size,
        y: top - size * 0.9,
        size: size * 0.36,
      })
      const desk = ctx.createLinearGradient(left, 0, right, 0)
      desk.addColorStop(0, '#d8a76e')
      desk.addColorStop(1, '#6d4a30')
      ctx.fillStyle = desk
      ctx.fillRect(left - size * 0.1, top, size * 2.2, size * 0.1)
      ctx.fillStyle = '#3a2a20'
      ctx.fillRect(left, top + size * 0.1, size * 0.07, size * 1.4)
      ctx.fillRect(right - size * 0.07, top + size * 0.1, size * 0.07, size * 1.4)
    }
  }
}

function pupil(ctx: Context, at: { x: number; y: number; size: number }) {
  const { x, y, size } = at
  const light = ctx.createLinearGradient(x - size, 0, x + size * 0.8, 0)
  light.addColorStop(0, '#e8c492')
  light.addColorStop(0.22, '#5c4436')
  light.addColorStop(1, '#2a2022')
  ctx.fillStyle = light
  ctx.beginPath()
  ctx.moveTo(x - size * 1.5, y + size * 4)
  ctx.bezierCurveTo(
    x - size * 1.6,
    y + size * 1.5,
    x - size * 0.7,
    y + size * 1.2,
    x - size * 0.3,
    y + size * 0.8,
  )
  ctx.lineTo(x + size * 0.3, y + size * 0.8)
  ctx.bezierCurveTo(
    x + size * 0.7,
    y + size * 1.2,
    x + size * 1.6,
    y + size * 1.5,
    x + size * 1.5,
    y + size * 4,
  )
  ctx.fill()
  ctx.beginPath()
  ctx.ellipse(x, y, size * 0.82, size, 0, 0, 7)
  ctx.fill()
}
