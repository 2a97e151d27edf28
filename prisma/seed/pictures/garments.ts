import type { Context, Rgb } from './shade.ts'

export type Garb = 'kandura' | 'bisht' | 'abaya' | 'suit' | 'plain' | 'dress' | 'child' | 'player' | 'armless'

/** One piece of a standing figure in a box 100 units high: the soles at 0, the crown at -100. */
export type Part = {
  path: (ctx: Context) => void
  colour: Rgb
  /** left, top, right, bottom. */
  bounds: [number, number, number, number]
  round: number
  folds?: [number, number, number, number][]
  /** Lies within the outline of the figure, so that no light from behind reaches its edge. */
  inner?: boolean
}

/** The pieces of a figure from the back to the front. */
export function wardrobe(garb: Garb): Part[] {
  return WARDROBES[garb]
}

const SKIN: Rgb = [176, 122, 86]
const WHITE: Rgb = [226, 220, 210]
const BLACK: Rgb = [30, 29, 36]
const NAVY: Rgb = [40, 48, 66]
const HAIR: Rgb = [34, 26, 24]

const HEM_FOLDS: Part['folds'] = [
  [-6, -62, -8, -6],
  [-3, -50, -3.5, -5],
  [2, -60, 2.5, -6],
  [5, -46, 7, -5],
  [8, -60, 10, -8],
]

const NECK = part((c) => c.rect(-3, -90, 6, 9), [140, 94, 66], [-5, -92, 5, -78], 3, undefined, true)
const FACE = part((c) => c.ellipse(0, -92.1, 4.9, 7.2, 0, 0, 7), SKIN, [-8, -102, 8, -83], 4)
const SHADED_FACE: Part = { ...FACE, inner: true }
const SHORT_HAIR = part(
  (c) => {
    c.moveTo(-5, -92)
    c.bezierCurveTo(-5.8, -102.4, 5.8, -102.4, 5, -92)
    c.bezierCurveTo(4.8, -96.6, 3, -97.6, 0, -97.6)
    c.bezierCurveTo(-3, -97.6, -4.8, -96.6, -5, -92)
  },
  HAIR,
  [-8, -104, 8, -88],
  3,
)
const HANDS = part(
  (c) => {
    c.ellipse(-14.2, -42.5, 1.9, 3.2, 0.1, 0, 7)
    c.moveTo(16, -42.5)
    c.ellipse(14.2, -42.5, 1.9, 3.2, -0.1, 0, 7)
  },
  SKIN,
  [-19, -48, 19, -37],
  2,
)
const GHUTRA = part(
  (c) => {
    c.moveTo(0, -100.6)
    c.bezierCurveTo(5.4, -100.6, 6.6, -96, 6.6, -92)
    c.bezierCurveTo(7.2, -86, 9, -80, 10.4, -71)
    c.quadraticCurveTo(7, -69.5, 3.8, -72)
    c.bezierCurveTo(5, -80, 4.6, -88, 4.3, -92.6)
    c.bezierCurveTo(3.6, -95.8, -3.6, -95.8, -4.3, -92.6)
    c.bezierCurveTo(-4.6, -88, -5, -80, -3.8, -72)
    c.quadraticCurveTo(-7, -69.5, -10.4, -71)
    c.bezierCurveTo(-9, -80, -7.2, -86, -6.6, -92)
    c.bezierCurveTo(-6.6, -96, -5.4, -100.6, 0, -100.6)
  },
  WHITE,
  [-14, -104, 14, -66],
  3,
  [
    [-6, -90, -8.5, -71],
    [6, -90, 8.5, -71],
    [-5, -86, -5.5, -72],
    [5, -86, 5.5, -72],
  ],
)
const AGAL = part(
  (c) => {
    c.moveTo(-6.2, -96)
    c.quadraticCurveTo(0, -99.4, 6.2, -96)
    c.lineTo(6.3, -94.3)
    c.quadraticCurveTo(0, -97.8, -6.3, -94.3)
  },
  BLACK,
  [-9, -102, 9, -90],
  1.4,
)
const KANDURA_SLEEVES = sleeves(WHITE, 45)
const KANDURA = [
  part((c) => robe(c, 10.8, 11), WHITE, [-20, -88, 20, 4], 6, HEM_FOLDS),
  KANDURA_SLEEVES,
  HANDS,
  NECK,
  SHADED_FACE,
  GHUTRA,
  AGAL,
]
const TROUSERS = (colour: Rgb) =>
  part(
    (c) => {
      c.moveTo(-9, -50)
      c.bezierCurveTo(-9.6, -30, -8.8, -14, -8.6, -0.5)
      c.lineTo(-2.6, -0.5)
      c.bezierCurveTo(-2.2, -16, -1.6, -32, 0, -44)
      c.bezierCurveTo(1.6, -32, 2.2, -16, 2.6, -0.5)
      c.lineTo(8.6, -0.5)
      c.bezierCurveTo(8.8, -14, 9.6, -30, 9, -50)
    },
    colour,
    [-16, -54, 16, 4],
    4,
    [
      [-5.6, -44, -5.6, -4],
      [5.6, -44, 5.6, -4],
    ],
  )
const JACKET = (colour: Rgb) =>
  part(
    (c) => {
      c.moveTo(-3.6, -84.5)
      c.bezierCurveTo(-6, -82.5, -10, -82, -12, -79.5)
      c.bezierCurveTo(-12, -66, -10, -56, -10.8, -43)
      c.quadraticCurveTo(0, -40.5, 10.8, -43)
      c.bezierCurveTo(10, -56, 12, -66, 12, -79.5)
      c.bezierCurveTo(10, -82, 6, -82.5, 3.6, -84.5)
    },
    colour,
    [-20, -90, 20, -36],
    6,
    [
      [-2, -64, -9, -48],
      [3, -63, 8, -46],
    ],
  )
const SHIRT = part(
  (c) =>
    polygon(c, [
      [-3.2, -85],
      [0, -66],
      [3.2, -85],
    ]),
  [222, 220, 218],
  [-6, -88, 6, -64],
  2,
  undefined,
  true,
)
const TIE = part(
  (c) =>
    polygon(c, [
      [-0.9, -82.5],
      [0.9, -82.5],
      [1.3, -70],
      [0, -66.5],
      [-1.3, -70],
    ]),
  [104, 40, 46],
  [-4, -86, 4, -64],
  1,
  undefined,
  true,
)
const SHAYLA = part(
  (c) => {
    c.moveTo(0, -100.4)
    c.bezierCurveTo(5.4, -100.4, 6.4, -95, 6.3, -91)
    c.bezierCurveTo(6.4, -85, 9.4, -80, 10.4, -73)
    c.quadraticCurveTo(0, -66, -10.4, -73)
    c.bezierCurveTo(-9.4, -80, -6.4, -85, -6.3, -91)
    c.bezierCurveTo(-6.4, -95, -5.4, -100.4, 0, -100.4)
  },
  BLACK,
  [-14, -104, 14, -64],
  4,
  [
    [-5, -83, 4, -76],
    [-6, -79, 6, -72],
  ],
)
const OPEN_FACE = part(
  (c) => c.ellipse(0, -91.6, 3.7, 5.2, 0, 0, 7),
  SKIN,
  [-7, -99, 7, -84],
  3.4,
  undefined,
  true,
)

const WARDROBES: Record<Garb, Part[]> = {
  kandura: KANDURA,
  // For one whose arms are drawn in a pose of their own.
  armless: KANDURA.filter((piece) => piece !== KANDURA_SLEEVES && piece !== HANDS),
  bisht: [
    ...KANDURA.slice(0, 3),
    part(
      (c) => {
        for (const side of [-1, 1]) {
          c.moveTo(side * 3.6, -83.5)
          c.bezierCurveTo(side * 10, -83.5, side * 15, -79, side * 16, -70)
          c.bezierCurveTo(side * 19, -54, side * 19, -30, side * 15, -3)
          c.lineTo(side * 5, -2.4)
          c.bezierCurveTo(side * 6.6, -30, side * 5, -60, side * 3.6, -83.5)
        }
      },
      [52, 40, 34],
      [-24, -88, 24, 4],
      6,
      [
        [-11, -72, -13, -6],
        [-8, -70, -8, -6],
        [11, -72, 13, -6],
        [8, -70, 8, -6],
      ],
    ),
    part(
      (c) => {
        for (const side of [-1, 1])
          polygon(c, [
            [side * 3.4, -83.5],
            [side * 4.6, -83.5],
            [side * 6.7, -40],
            [side * 5.5, -40],
          ])
      },
      [196, 158, 84],
      [-10, -88, 10, -36],
      1,
    ),
    NECK,
    SHADED_FACE,
    GHUTRA,
    AGAL,
  ],
  abaya: [
    part((c) => robe(c, 10, 13.4), BLACK, [-22, -88, 22, 4], 7, HEM_FOLDS),
    sleeves(BLACK, 43),
    HANDS,
    SHAYLA,
    OPEN_FACE,
  ],
  suit: [TROUSERS(NAVY), JACKET(NAVY), SHIRT, TIE, sleeves(NAVY, 44), HANDS, NECK, FACE, SHORT_HAIR],
  plain: [
    TROUSERS([58, 58, 66]),
    JACKET([120, 126, 124]),
    sleeves([120, 126, 124], 46),
    HANDS,
    NECK,
    FACE,
    SHORT_HAIR,
  ],
  child: [
    TROUSERS([70, 78, 96]),
    JACKET([170, 92, 72]),
    sleeves([170, 92, 72], 48),
    HANDS,
    part((c) => c.ellipse(0, -91, 7, 9, 0, 0, 7), SKIN, [-10, -104, 10, -80], 5),
    part((c) => c.ellipse(0, -96, 7.4, 5.6, 0, Math.PI, 0), HAIR, [-10, -104, 10, -90], 3),
  ],
  player: [
    part(
      (c) =>
        polygon(c, [
          [-8, -46],
          [-10, -3],
          [-4.6, -3],
          [0, -40],
          [5, -2],
          [10.4, -2],
          [8, -46],
        ]),
      SKIN,
      [-16, -50, 16, 2],
      3,
    ),
    part(
      (c) =>
        polygon(c, [
          [-9, -54],
          [-10, -33],
          [-1, -32],
          [0, -40],
          [1, -32],
          [10, -33],
          [9, -54],
        ]),
      [230, 230, 228],
      [-16, -58, 16, -28],
      4,
    ),
    JACKET([186, 52, 50]),
    sleeves([186, 52, 50], 52),
    HANDS,
    NECK,
    FACE,
    SHORT_HAIR,
  ],
  dress: [
    part((c) => robe(c, 9, 14), [126, 74, 78], [-22, -88, 22, 4], 6, HEM_FOLDS),
    sleeves([126, 74, 78], 46),
    HANDS,
    NECK,
    part(
      (c) => {
        c.moveTo(5.8, -92)
        c.bezierCurveTo(6.2, -103, -6.2, -103, -5.8, -92)
        c.bezierCurveTo(-6.2, -86, -7, -79, -5.4, -75)
        c.lineTo(5.4, -75)
        c.bezierCurveTo(7, -79, 6.2, -86, 5.8, -92)
      },
      HAIR,
      [-10, -106, 10, -70],
      4,
    ),
  ],
}

function part(
  path: Part['path'],
  colour: Rgb,
  bounds: Part['bounds'],
  round: number,
  folds?: Part['folds'],
  inner?: boolean,
): Part {
  return { path, colour, bounds, round, folds, inner }
}

function robe(c: Context, shoulder: number, hem: number) {
  c.moveTo(-3.6, -84)
  c.bezierCurveTo(-7, -82.5, -shoulder, -82, -shoulder - 1, -78)
  c.bezierCurveTo(-shoulder, -60, -shoulder + 1, -50, -hem + 0.6, -30)
  c.lineTo(-hem, -1.5)
  c.quadraticCurveTo(0, 1.4, hem, -1.5)
  c.lineTo(hem - 0.6, -30)
  c.bezierCurveTo(shoulder - 1, -50, shoulder, -60, shoulder + 1, -78)
  c.bezierCurveTo(shoulder, -82, 7, -82.5, 3.6, -84)
}

function sleeves(colour: Rgb, cuff: number): Part {
  return part(
    (c) => {
      for (const side of [-1, 1]) {
        c.moveTo(side * 8.6, -81.6)
        c.bezierCurveTo(side * 13, -81, side * 14, -74, side * 15.2, -66)
        c.bezierCurveTo(side * 16.6, -58, side * 16.8, -52, side * 16.8, -cuff)
        c.lineTo(side * 12, -cuff + 0.6)
        c.bezierCurveTo(side * 11.4, -56, side * 11, -64, side * 9.4, -72)
      }
    },
    colour,
    [-22, -86, 22, -36],
    3.6,
  )
}

function polygon(c: Context, points: [number, number][]) {
  points.forEach(([x, y], i) => (i === 0 ? c.moveTo(x, y) : c.lineTo(x, y)))
  c.closePath()
}
