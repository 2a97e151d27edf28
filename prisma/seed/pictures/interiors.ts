import { develop, glow } from './light.ts'
import { figure } from './people.ts'
import { photo, wide } from './picture.ts'
import type { Picture } from './picture.ts'
import { fbm, noise, seededRandom } from './random.ts'
import { room } from './room.ts'
import type { Spot } from './room.ts'
import { add, blend, dim, setMix, smooth } from './shade.ts'
import type { Context, Pixel, Rgb } from './shade.ts'

export const INTERIORS: Record<string, Picture> = {
  'metro-station': photo(drawMetro, { x: 0.45, y: 0.55 }),
  'data-center': wide(drawDataCenter, { x: 0.5, y: 0.5 }),
  'hospital-corridor': photo(drawCorridor, { x: 0.5, y: 0.5 }),
  'museum-gallery': photo(drawGallery, { x: 0.5, y: 0.5 }),
}

/** Light of a row of lamps along the room, `every` apart. */
function lamps(z: number, every: number, spread: number): number {
  const off = ((z / every) % 1) - 0.5
  return Math.exp(-((off * spread) ** 2))
}

function drawCorridor(ctx: Context, width: number, height: number) {
  const daylight: Rgb = [236, 246, 244]
  room(ctx, {
    eye: { x: width * 0.52, y: height * 0.46, focal: 1000 },
    left: -1.5,
    right: 1.6,
    floor: -1.5,
    ceiling: 1.25,
    depth: 26,
    gloss: 0.5,
    paint: (spot, out) => {
      const { surface, u, v, z } = spot
      const lit = 0.42 + 0.4 * lamps(z + 1.2, 3.2, 2.6)
      if (surface === 'end') {
        setMix(out, [206, 226, 226], [255, 255, 250], smooth(-1.4, 0.6, v))
      } else if (surface === 'ceiling') {
        setMix(out, [70, 88, 92], [172, 190, 190], lit)
        const panel = smooth(0.42, 0.36, Math.abs(u)) * smooth(0.3, 0.26, Math.abs(((z / 3.2) % 1) - 0.12))
        blend(out, [255, 255, 250], panel)
      } else if (surface === 'floor') {
        setMix(out, [50, 72, 78], [136, 160, 160], lit * smooth(-0.4, 1.2, 1.2 - Math.abs(u)))
        blend(out, [88, 132, 138], smooth(0.05, 0, Math.abs(Math.abs(u) - 1.0)) * 0.6)
      } else {
        const wall = smooth(-1.5, 1.2, u) * 0.35 + lit * 0.75
        setMix(out, [58, 82, 88], [214, 228, 224], wall)
        blend(out, [64, 118, 122], smooth(-0.44, -0.47, u) * 0.45)
        blend(out, [196, 206, 200], smooth(0.05, 0.03, Math.abs(u + 0.46)) * 0.8)
        const bay = (z + (surface === 'left' ? 1.4 : 3)) % 5.6
        const door = smooth(1.5, 1.46, bay) * smooth(0.02, 0.06, bay) * smooth(0.66, 0.63, u)
        if (surface === 'left' && door > 0) {
          const sun = smooth(0.55, 1.2, bay)
          setMix(out, [120, 144, 142], [252, 250, 236], door * (0.4 + 0.6 * sun))
        } else blend(out, [96, 108, 106], door * 0.75)
      }
      blend(out, daylight, smooth(4, 30, z) * 0.6)
    },
  })
  figure(ctx, { x: width * 0.555, feet: height * 0.612, height: 250 }, 'plain', '#3d5358', {
    colour: '#f0fffb',
    side: 0,
    strength: 0.7,
  })
  figure(ctx, { x: width * 0.505, feet: height * 0.556, height: 140 }, 'abaya', '#5e767a', {
    colour: '#ffffff',
    side: 0,
    strength: 0.6,
  })
  glow(ctx, { x: width * 0.52, y: height * 0.45, radius: 560 }, '#eafffa', 0.5)
  develop(ctx, { bloom: 0.3, shadows: '#0d3238', lights: '#f2fff8', vignette: 0.5 })
}

function drawDataCenter(ctx: Context, width: number, height: number) {
  room(ctx, {
    eye: { x: width * 0.47, y: height * 0.5, focal: 900 },
    left: -1.05,
    right: 1.05,
    floor: -1.2,
    ceiling: 1.5,
    depth: 30,
    gloss: 0.62,
    paint: (spot, out) => {
      const { surface, u, z } = spot
      const air = smooth(2, 26, z)
      if (surface === 'ceiling') {
        const strip = smooth(0.13, 0.09, Math.abs(u))
        setMix(out, [9, 14, 24], [190, 226, 255], strip)
      } else if (surface === 'floor') {
        const seam = smooth(0.02, 0.006, Math.abs(((z / 0.6) % 1) - 0.5) * 0.6)
        setMix(out, [16, 24, 38], [8, 12, 20], seam)
      } else if (surface === 'end') setMix(out, [60, 120, 170], [140, 200, 240], 0.5)
      else rack(spot, out)
      blend(out, [70, 132, 184], air * 0.75)
    },
  })
  glow(ctx, { x: width * 0.47, y: height * 0.48, radius: 620 }, '#6fb8f0', 0.6)
  develop(ctx, { bloom: 0.5, shadows: '#061a3a', lights: '#cfe6ff', vignette: 0.6 })
}

function rack(spot: Spot, out: Pixel) {
  const { u, z } = spot
  const column = Math.floor(z / 0.7)
  const along = z / 0.7 - column
  const unit = Math.floor((u + 1.2) / 0.09)
  const level = (u + 1.2) / 0.09 - unit
  const top = smooth(1.12, 1.1, u)
  const sheen = 0.3 + 0.7 * smooth(1.4, -1, Math.abs(u - 1.3))
  setMix(out, [7, 10, 18], [44, 62, 88], sheen * (0.45 + 0.4 * smooth(0, 0.3, level)) * top)
  dim(out, along < 0.045 ? 0.25 : 1)
  const blink = noise(unit * 7.7 + column * 13.3, column * 3.1 + unit)
  const dots = smooth(0.24, 0.1, Math.abs(level - 0.5)) * top
  const cell = (along * 11) % 1
  const lamp = smooth(0.3, 0.12, Math.abs(cell - 0.5)) * dots
  const one = noise(Math.floor(along * 11) * 5.3 + unit * 3.7, unit * 1.9 + column * 7.1)
  if (along > 0.1 && along < 0.92 && blink > 0.42) {
    const colour: Rgb = one > 0.68 ? [90, 255, 190] : one < 0.3 ? [255, 170, 80] : [80, 180, 255]
    add(out, colour, lamp * (one > 0.42 && one < 0.55 ? 0.1 : 0.95))
  }
}

function drawMetro(ctx: Context, width: number, height: number) {
  const random = seededRandom('metro')
  room(ctx, {
    eye: { x: width * 0.4, y: height * 0.5, focal: 900 },
    left: -3.2,
    right: 2.4,
    floor: -1.5,
    ceiling: 2.3,
    depth: 60,
    gloss: 0.42,
    paint: (spot, out) => {
      const { surface, u, v, z } = spot
      const lit = lamps(z, 5, 2.2)
      if (surface === 'ceiling') {
        const rib = smooth(0.1, 0.06, Math.abs(((z / 2.5) % 1) - 0.5))
        setMix(out, [62, 58, 60], [186, 168, 146], 0.35 + 0.3 * lit)
        blend(out, [34, 32, 36], rib * 0.6)
        blend(
          out,
          [255, 240, 214],
          smooth(0.12, 0.08, Math.abs(u + 1.6)) + smooth(0.12, 0.08, Math.abs(u - 0.7)),
        )
      } else if (surface === 'floor') {
        setMix(out, [44, 42, 46], [128, 116, 104], 0.3 + 0.3 * lit)
        blend(out, [222, 184, 92], smooth(0.12, 0.1, Math.abs(u - 1.85)) * 0.8)
        const tile =
          smooth(0.03, 0.01, Math.abs(((u / 1.2) % 1) - 0.5) * 1.2) +
          smooth(0.03, 0.01, Math.abs(((z / 1.2) % 1) - 0.5) * 1.2)
        dim(out, 1 - tile * 0.1)
      } else if (surface === 'right') train(u, z, out)
      else if (surface === 'left') {
        setMix(out, [56, 50, 52], [196, 172, 140], smooth(-1.6, 2.4, u) * 0.4 + lit * 0.4)
        const slab =
          smooth(0.04, 0.01, Math.abs(((z / 2.5) % 1) - 0.5)) +
          smooth(0.03, 0.01, Math.abs(((u / 0.95) % 1) - 0.5))
        dim(out, 1 - Math.min(1, slab) * 0.22)
        const board =
          smooth(0.42, 0.38, Math.abs(((z / 5) % 1) - 0.5)) * smooth(0.62, 0.58, Math.abs(u - 0.25))
        setMix(out, [out.r, out.g, out.b], [232, 226, 206], board * 0.75)
      } else setMix(out, [70, 62, 60], [160, 144, 124], smooth(-1, 2, v))
      blend(out, [190, 172, 148], smooth(6, 60, z) * 0.7)
    },
  })
  const people: [number, number, number, 'kandura' | 'abaya' | 'suit' | 'plain'][] = [
    [0.335, 0.575, 128, 'plain'],
    [0.29, 0.6, 176, 'abaya'],
    [0.2, 0.66, 270, 'suit'],
    [0.44, 0.62, 200, 'kandura'],
  ]
  for (const [x, feet, size, garb] of people) {
    ctx.fillStyle = 'rgba(12,10,14,.28)'
    ctx.beginPath()
    ctx.ellipse(width * x, height * feet, size * 0.17, size * 0.03, 0, 0, 7)
    ctx.fill()
    figure(
      ctx,
      { x: width * x, feet: height * feet, height: size },
      garb,
      garb === 'kandura' ? '#8d8278' : '#2c272c',
      {
        colour: '#ffe6c0',
        side: random() < 0.5 ? 1 : 0,
        strength: 0.7,
      },
    )
  }
  develop(ctx, { bloom: 0.36, shadows: '#1c1426', vignette: 0.52 })
}

function train(u: number, z: number, out: Pixel) {
  // Long streaks: the train is moving while the shutter is open.
  const streak = fbm(z * 0.08, u * 9, 3)
  const window = smooth(0.62, 0.56, Math.abs(u - 0.35))
  setMix(out, [92, 100, 110], [206, 212, 214], smooth(-1.4, 1.4, u) * 0.7 + streak * 0.25)
  blend(out, [255, 238, 200], window * (0.5 + 0.5 * smooth(0.35, 0.6, noise(z * 0.5, 4))))
  blend(out, [40, 118, 152], smooth(0.09, 0.06, Math.abs(u + 0.5)) * 0.9)
  blend(out, [40, 42, 48], smooth(1.35, 1.5, u) + smooth(-1.2, -1.35, u))
}

function drawGallery(ctx: Context, width: number, height: number) {
  const canvases: Rgb[] = [
    [158, 74, 48],
    [44, 84, 104],
    [196, 160, 96],
    [70, 64, 92],
    [108, 120, 84],
  ]
  room(ctx, {
    eye: { x: width * 0.5, y: height * 0.5, focal: 1050 },
    left: -3,
    right: 3,
    floor: -1.55,
    ceiling: 2.2,
    depth: 15,
    gloss: 0.3,
    paint: (spot, out) => {
      const { surface, u, v, z } = spot
      if (surface === 'floor') {
        const plank = noise(
          Math.floor(u / 0.24) * 9.1,
          Math.floor(z / 1.9 + Math.floor(u / 0.24) * 0.37) * 4.7,
        )
        setMix(out, [74, 46, 28], [146, 100, 64], 0.25 + plank * 0.45 + fbm(u * 14, z * 0.9, 2) * 0.2)
        dim(out, 0.75 + 0.4 * lamps(z, 4, 2))
        return
      }
      if (surface === 'ceiling') {
        setMix(out, [120, 116, 110], [206, 202, 196], 0.4)
        blend(
          out,
          [255, 253, 246],
          smooth(1.3, 1.15, Math.abs(u)) * smooth(0.5, 0.44, Math.abs(((z / 3) % 1) - 0.5)),
        )
        return
      }
      const along = surface === 'end' ? u + 1.5 : z
      const up = surface === 'end' ? v : u
      setMix(
        out,
        [128, 124, 118],
        [238, 234, 226],
        0.5 +
          0.3 * smooth(-1.6, 2.2, up) -
          0.2 * smooth(1.5, 0, surface === 'end' ? 3 - Math.abs(u) : 15 - z),
      )
      hang(out, {
        along,
        up: up - 0.15,
        every: 3,
        colours: canvases,
        shift: surface === 'left' ? 0 : surface === 'right' ? 2 : 1,
      })
    },
  })
  const visitors: [number, number, number, 'kandura' | 'abaya' | 'plain' | 'dress'][] = [
    [0.47, 0.7, 400, 'abaya'],
    [0.545, 0.69, 400, 'kandura'],
    [0.63, 0.63, 250, 'dress'],
  ]
  for (const [x, feet, size, garb] of visitors) {
    ctx.fillStyle = 'rgba(20,12,8,.35)'
    ctx.beginPath()
    ctx.ellipse(width * x, height * feet, size * 0.16, size * 0.025, 0, 0, 7)
    ctx.fill()
    figure(
      ctx,
      { x: width * x, feet: height * feet, height: size },
      garb,
      garb === 'kandura' ? '#b9b2a8' : '#26222a',
      { colour: '#fff6e2', side: 0, strength: 0.5 },
    )
  }
  develop(ctx, { bloom: 0.22, vignette: 0.5, shadows: '#3a2418' })
}

function hang(out: Pixel, wall: { along: number; up: number; every: number; colours: Rgb[]; shift: number }) {
  const index = Math.floor(wall.along / wall.every)
  const x = wall.along - (index + 0.5) * wall.every
  const halfWidth = 0.7 + 0.25 * noise(index * 3.3 + wall.shift, 1.7)
  const spot = Math.exp(-(x * x + (wall.up - 0.2) ** 2) * 0.9)
  add(out, [60, 50, 34], spot * 0.6)
  const frame = Math.max(Math.abs(x) - halfWidth, Math.abs(wall.up) - 0.72)
  dim(out, 1 - 0.35 * smooth(0.16, 0, frame) * smooth(-0.4, 0.8, -wall.up + 0.4))
  if (frame > 0) return
  const colour = wall.colours[(index + wall.shift) % wall.colours.length] ?? [90, 90, 90]
  const paint = fbm(x * 2.4 + index * 7, wall.up * 2.4 + wall.shift * 5, 4)
  if (frame > -0.05) setMix(out, [34, 26, 18], [120, 92, 52], smooth(-0.05, 0, frame))
  else
    setMix(
      out,
      [colour[0] * 0.4, colour[1] * 0.4, colour[2] * 0.45],
      [238, 220, 188],
      smooth(0.3, 0.8, paint),
    )
  if (frame <= -0.05) blend(out, colour, 0.55 * smooth(0.7, 0.35, paint))
}
