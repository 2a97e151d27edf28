export type Random = () => number

/** A generator of numbers in [0, 1) that gives the same sequence for the same seed on every machine. */
export function seededRandom(seed: string): Random {
  let state = hash(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function between(random: Random, min: number, max: number): number {
  return min + (max - min) * random()
}

/** Smooth noise in 0…1 with features about one unit wide. */
export function noise(x: number, y: number): number {
  const xi = Math.floor(x)
  const yi = Math.floor(y)
  const fx = x - xi
  const fy = y - yi
  const sx = fx * fx * (3 - 2 * fx)
  const sy = fy * fy * (3 - 2 * fy)
  const row = (yi & 255) << 8
  const below = ((yi + 1) & 255) << 8
  const near = xi & 255
  const far = (xi + 1) & 255
  const a = LATTICE[row | near] ?? 0
  const b = LATTICE[row | far] ?? 0
  const c = LATTICE[below | near] ?? 0
  const d = LATTICE[below | far] ?? 0
  const top = a + (b - a) * sx
  return top + (c + (d - c) * sx - top) * sy
}

/** Noise upon noise, each octave twice as fine and half as strong; 0…1. */
export function fbm(x: number, y: number, octaves: number): number {
  let sum = 0
  let amplitude = 0.5
  let total = 0
  for (let i = 0; i < octaves; i++) {
    sum += amplitude * noise(x, y)
    total += amplitude
    amplitude *= 0.5
    const turned = x * 1.6 - y * 1.2
    y = x * 1.2 + y * 1.6 + 17.3
    x = turned + 5.7
  }
  return sum / total
}

/** Like `fbm` with sharp crests instead of round ones: rock, ranges. */
export function ridged(x: number, y: number, octaves: number): number {
  let sum = 0
  let amplitude = 0.5
  let total = 0
  for (let i = 0; i < octaves; i++) {
    const crest = 1 - Math.abs(2 * noise(x, y) - 1)
    sum += amplitude * crest * crest
    total += amplitude
    amplitude *= 0.5
    const turned = x * 1.6 - y * 1.2
    y = x * 1.2 + y * 1.6 + 31.7
    x = turned + 11.1
  }
  return sum / total
}

const LATTICE = buildLattice()

function buildLattice(): Float32Array {
  const random = seededRandom('lattice')
  return Float32Array.from({ length: 65536 }, () => random())
}

function hash(text: string): number {
  let value = 2166136261
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619)
  return value
}
