import type { Context } from './shade.ts'

export function line(ctx: Context, from: [number, number], to: [number, number]) {
  ctx.beginPath()
  ctx.moveTo(from[0], from[1])
  ctx.lineTo(to[0], to[1])
  ctx.stroke()
}

/** A tapering steel mast with crossed braces. */
export function lattice(
  ctx: Context,
  mast: { x: number; foot: number; head: number; wide: number; narrow: number; bays: number },
) {
  const half = (t: number) => mast.wide + (mast.narrow - mast.wide) * t
  const level = (t: number) => mast.foot + (mast.head - mast.foot) * t
  ctx.lineWidth = Math.max(1.2, mast.wide * 0.08)
  line(ctx, [mast.x - mast.wide, mast.foot], [mast.x - mast.narrow, mast.head])
  line(ctx, [mast.x + mast.wide, mast.foot], [mast.x + mast.narrow, mast.head])
  ctx.lineWidth = Math.max(0.8, mast.wide * 0.04)
  for (let i = 0; i < mast.bays; i++) {
    const a = i / mast.bays
    const b = (i + 1) / mast.bays
    line(ctx, [mast.x - half(a), level(a)], [mast.x + half(b), level(b)])
    line(ctx, [mast.x + half(a), level(a)], [mast.x - half(b), level(b)])
    line(ctx, [mast.x - half(b), level(b)], [mast.x + half(b), level(b)])
  }
}

export function polygon(ctx: Context, points: [number, number][]) {
  ctx.beginPath()
  for (const [x, y] of points) ctx.lineTo(x, y)
  ctx.fill()
}
