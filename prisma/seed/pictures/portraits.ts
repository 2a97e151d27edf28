import { hair, spectacles } from './hair.ts'
import { ghutra, shayla } from './headdress.ts'
import { develop } from './light.ts'
import type { Picture } from './picture.ts'
import { hex, rgba } from './shade.ts'
import type { Context } from './shade.ts'
import { face, neck, shoulders, suit } from './sitters.ts'
import type { Sitter } from './sitters.ts'

const SITTERS: Record<
  string,
  { sitter: Sitter; backdrop: [string, string]; draw: (ctx: Context, sitter: Sitter) => void }
> = {
  'portrait-01': {
    backdrop: ['#b7a48e', '#4a3d36'],
    sitter: sitter('#c58f68', '#22222c', 1),
    draw: wearShayla,
  },
  'portrait-02': {
    backdrop: ['#7c93a3', '#26323c'],
    sitter: sitter('#a9714b', '#e9e4da', -1),
    draw: wearGhutra,
  },
  'portrait-03': {
    backdrop: ['#a9b3a2', '#3b463d'],
    sitter: sitter('#cf9a74', '#7a3f3a', -1),
    draw: (ctx, s) => bare(ctx, s, 'bob'),
  },
  'portrait-04': {
    backdrop: ['#9c9a97', '#34353a'],
    sitter: sitter('#b27d56', '#3c4a5c', 1),
    draw: (ctx, s) => bare(ctx, s, 'short'),
  },
  'portrait-05': {
    backdrop: ['#8f86a0', '#2f2b3c'],
    sitter: sitter('#b9835e', '#191920', -1),
    draw: wearShayla,
  },
  'portrait-06': {
    backdrop: ['#8fa6a8', '#29393c'],
    sitter: sitter('#c08a64', '#5d6a5c', 1),
    draw: withGlasses,
  },
  'portrait-07': {
    backdrop: ['#b9a7a0', '#4b3a38'],
    sitter: sitter('#c9946d', '#3f6f72', 1),
    draw: wearShayla,
  },
  'portrait-08': {
    backdrop: ['#a58f76', '#38291f'],
    sitter: sitter('#a36d48', '#4b3d38', -1),
    draw: (ctx, s) => bare(ctx, { ...s, beard: true }, 'short'),
  },
  'portrait-09': {
    backdrop: ['#9fb0bc', '#36434e'],
    sitter: sitter('#d3a27e', '#c2b8a4', 1),
    draw: (ctx, s) => bare(ctx, s, 'crop'),
  },
  'portrait-10': {
    backdrop: ['#857f74', '#272521'],
    sitter: sitter('#8a5738', '#a89877', -1),
    draw: (ctx, s) => bare(ctx, s, 'bald'),
  },
  'portrait-11': {
    backdrop: ['#c0a594', '#54382f'],
    sitter: sitter('#cb9670', '#2f3f4d', -1),
    draw: (ctx, s) => bare(ctx, s, 'long'),
  },
  'portrait-12': { backdrop: ['#8995a0', '#252b33'], sitter: sitter('#cfa07c', '#222834', 1), draw: inSuit },
}

export const PORTRAITS: Record<string, Picture> = Object.fromEntries(
  Object.entries(SITTERS).map(([key, { sitter: who, backdrop, draw }]) => [
    key,
    {
      width: 900,
      height: 900,
      focal: { x: 0.5, y: 0.4 },
      draw: (ctx: Context) => {
        paintBackdrop(ctx, backdrop, who.side)
        ctx.save()
        ctx.translate(450, 520)
        ctx.scale(1.16, 1.16)
        ctx.translate(-450, -478)
        draw(ctx, who)
        ctx.restore()
        develop(ctx, { bloom: 0.16, vignette: 0.42, grain: 0.15, shadows: backdrop[1] })
      },
    },
  ]),
)

function sitter(skin: string, cloth: string, side: 1 | -1): Sitter {
  return {
    skin: hex(skin),
    cloth: hex(cloth),
    side,
    hair: [26, 20, 20],
    lighting: {
      key: [side * 0.95, -0.5, 0.2],
      keyColour: [250, 226, 198],
      ambient: [30, 32, 42],
      rim: [-side * 0.95, -0.35],
      rimColour: [176, 164, 148],
    },
  }
}

function paintBackdrop(ctx: Context, [light, dark]: [string, string], side: number) {
  const wash = ctx.createRadialGradient(450 - side * 170, 330, 40, 450, 420, 760)
  wash.addColorStop(0, light)
  wash.addColorStop(
    0.45,
    rgba(
      hex(light).map((value, i) => value * 0.55 + (hex(dark)[i] ?? 0) * 0.45) as [number, number, number],
      1,
    ),
  )
  wash.addColorStop(1, dark)
  ctx.fillStyle = wash
  ctx.fillRect(0, 0, 900, 900)
}

function wearShayla(ctx: Context, who: Sitter) {
  shoulders(ctx, who, 268)
  shayla(ctx, who)
}

function wearGhutra(ctx: Context, who: Sitter) {
  shoulders(ctx, who, 318)
  ghutra(ctx, who)
}

function bare(ctx: Context, who: Sitter, style: 'bob' | 'short' | 'crop' | 'bald' | 'long') {
  const wide = style === 'bob' || style === 'long' || style === 'crop' ? 268 : 322
  hair(ctx, who, style, 'behind')
  neck(ctx, who, wide < 300 ? 56 : 74)
  shoulders(ctx, who, wide)
  face(ctx, who, wide < 300 ? 108 : 118)
  hair(ctx, who, style, 'front')
}

function withGlasses(ctx: Context, who: Sitter) {
  bare(ctx, who, 'short')
  spectacles(ctx)
}

function inSuit(ctx: Context, who: Sitter) {
  neck(ctx, who, 74)
  suit(ctx, who)
  face(ctx, { ...who, hair: [92, 86, 82] }, 117)
  hair(ctx, { ...who, hair: [104, 98, 94] }, 'short', 'front')
}
