import { between } from './random.ts'
import type { Random } from './random.ts'
import { mix, rgba } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

type Tower = {
  x: number
  base: number
  width: number
  height: number
  top: 'flat' | 'step' | 'spire' | 'slant' | 'needle' | 'curve'
}

export type Facade = {
  /** Side turned to the light, and the other one. */
  lit: Rgb
  dark: Rgb
  /** Colour of the air, and how much of it stands before the foot of the building. */
  air: Rgb
  fog: number
  /** Share of windows alight, and their colour. */
  windows?: number
  lamp?: Rgb
  cell?: number
  /** Where across the building the lit side ends, 0…1. */
  edge?: number
}

/** A row of towers over the whole width, drawn from the seed of `random`. */
export function skyline(
  ctx: Context,
  random: Random,
  row: {
    base: number
    min: number
    max: number
    width: [number, number]
    gap?: number
    facade: Facade
    shape?: (x: number) => number
  },
) {
  let x = -row.width[1] * random()
  while (x < ctx.canvas.width) {
    const width = between(random, row.width[0], row.width[1])
    const hill = row.shape?.(x + width / 2) ?? 1
    const height = between(random, row.min, row.min + (row.max - row.min) * random()) * hill
    tower(
      ctx,
      random,
      { x, base: row.base, width, height, top: chooseTop(random(), height / row.max) },
      row.facade,
    )
    x += width * between(random, 0.82, 1 + (row.gap ?? 0.4))
  }
}

export function tower(ctx: Context, random: Random, plan: Tower, facade: Facade) {
  const { x, base, width, height } = plan
  const top = base - height
  ctx.save()
  ctx.beginPath()
  outline(ctx, plan)
  const face = ctx.createLinearGradient(x, 0, x + width, 0)
  const edge = facade.edge ?? 0.62
  face.addColorStop(0, rgba(facade.lit, 1))
  face.addColorStop(Math.max(0.01, edge - 0.04), rgba(mix(facade.lit, facade.dark, 0.35), 1))
  face.addColorStop(edge, rgba(facade.dark, 1))
  face.addColorStop(1, rgba(mix(facade.dark, facade.lit, 0.12), 1))
  ctx.fillStyle = face
  ctx.fill()
  ctx.clip()
  floors(ctx, random, plan, facade)
  const fog = ctx.createLinearGradient(0, top, 0, base)
  fog.addColorStop(0, rgba(facade.air, facade.fog * 0.12))
  fog.addColorStop(0.6, rgba(facade.air, facade.fog * 0.5))
  fog.addColorStop(1, rgba(facade.air, facade.fog))
  ctx.fillStyle = fog
  ctx.fillRect(x - 2, top - height, width + 4, height * 2 + 2)
  ctx.restore()
}

function floors(ctx: Context, random: Random, plan: Tower, facade: Facade) {
  const { x, base, width, height } = plan
  const cell = facade.cell ?? 9
  const lamp = facade.lamp ?? [255, 214, 150]
  const inset = cell * 0.35
  const mullion = random() < 0.5
  for (let y = base - height + cell; y < base; y += cell) {
    ctx.fillStyle = rgba([0, 0, 0], 0.1 + 0.06 * random())
    ctx.fillRect(x, y + cell * 0.62, width, cell * 0.38)
  }
  if (mullion) {
    ctx.fillStyle = rgba(facade.lit, 0.16)
    for (let u = x; u < x + width; u += cell * 1.6)
      ctx.fillRect(u, base - height, Math.max(1, cell * 0.16), height)
  }
  if (!facade.windows) return
  const lights = [0.3, 0.5, 0.7, 0.95].flatMap((strength) =>
    [lamp, lamp, lamp, [210, 228, 255] as Rgb].map((colour) => rgba(colour, strength)),
  )
  for (let y = base - height + cell; y < base; y += cell) {
    // Whole floors are alight together, as offices are.
    const busy = random() < 0.16 ? 3 : 1
    for (let u = x + inset; u < x + width - inset; u += cell * 0.8) {
      if (random() > facade.windows * busy) continue
      ctx.fillStyle = lights[Math.floor(random() * 16)] ?? '#fff'
      ctx.fillRect(u, y, cell * 0.5, cell * 0.5)
    }
  }
}

function outline(ctx: Context, plan: Tower) {
  const { x, base, width, height } = plan
  const top = base - height
  const right = x + width
  ctx.moveTo(x, base)
  if (plan.top === 'step') {
    ctx.lineTo(x, top + height * 0.22)
    ctx.lineTo(x + width * 0.16, top + height * 0.22)
    ctx.lineTo(x + width * 0.16, top + height * 0.08)
    ctx.lineTo(x + width * 0.3, top + height * 0.08)
    ctx.lineTo(x + width * 0.3, top)
    ctx.lineTo(right - width * 0.3, top)
    ctx.lineTo(right - width * 0.3, top + height * 0.08)
    ctx.lineTo(right - width * 0.16, top + height * 0.08)
    ctx.lineTo(right - width * 0.16, top + height * 0.22)
    ctx.lineTo(right, top + height * 0.22)
  } else if (plan.top === 'spire') {
    ctx.lineTo(x, top + height * 0.16)
    ctx.lineTo(x + width * 0.3, top + height * 0.08)
    ctx.lineTo(x + width * 0.48, top + height * 0.06)
    ctx.lineTo(x + width * 0.5, top - height * 0.1)
    ctx.lineTo(x + width * 0.52, top + height * 0.06)
    ctx.lineTo(right - width * 0.3, top + height * 0.08)
    ctx.lineTo(right, top + height * 0.16)
  } else if (plan.top === 'needle') {
    for (let i = 0; i < 6; i++) {
      const inset = width * 0.5 * (1 - (1 - i / 6) ** 1.4)
      ctx.lineTo(x + inset, base - height * (0.3 + 0.11 * i))
      ctx.lineTo(x + inset + width * 0.04, base - height * (0.3 + 0.11 * i))
    }
    ctx.lineTo(x + width * 0.5, top)
    for (let i = 5; i >= 0; i--) {
      const inset = width * 0.5 * (1 - (1 - i / 6) ** 1.4)
      ctx.lineTo(right - inset - width * 0.04, base - height * (0.26 + 0.11 * i))
      ctx.lineTo(right - inset, base - height * (0.26 + 0.11 * i))
    }
  } else if (plan.top === 'slant') {
    ctx.lineTo(x, top + height * 0.1)
    ctx.lineTo(right, top)
  } else if (plan.top === 'curve') {
    ctx.lineTo(x, top + height * 0.4)
    ctx.quadraticCurveTo(x + width * 0.1, top, right, top)
  } else {
    ctx.lineTo(x, top)
    ctx.lineTo(right, top)
  }
  ctx.lineTo(right, base)
  ctx.closePath()
}

function chooseTop(chance: number, share: number): Tower['top'] {
  if (chance < 0.14 && share > 0.6) return 'spire'
  if (chance < 0.3) return 'step'
  if (chance < 0.42) return 'slant'
  if (chance < 0.5) return 'curve'
  return 'flat'
}
