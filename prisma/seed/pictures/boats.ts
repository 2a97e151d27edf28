import { line } from './lines.ts'
import { rgba } from './shade.ts'
import type { Context, Rgb } from './shade.ts'

/** A wooden dhow under bare mast; its keel at `y`. */
export function dhow(
  ctx: Context,
  at: { x: number; y: number; size: number },
  fill: string,
  rim: Rgb | string,
) {
  ctx.save()
  ctx.translate(at.x, at.y)
  ctx.scale(at.size, at.size)
  const shadow = ctx.createLinearGradient(0, 0, 0, 90)
  shadow.addColorStop(0, 'rgba(3,5,12,.75)')
  shadow.addColorStop(1, 'rgba(3,5,12,0)')
  ctx.fillStyle = shadow
  ctx.beginPath()
  ctx.ellipse(0, 4, 175, 60, 0, 0, Math.PI)
  ctx.fill()
  ctx.beginPath()
  ctx.moveTo(-190, -52)
  ctx.bezierCurveTo(-120, -18, 60, -14, 150, -42)
  ctx.lineTo(162, -86)
  ctx.lineTo(196, -86)
  ctx.bezierCurveTo(190, -40, 178, -14, 160, 6)
  ctx.lineTo(-120, 6)
  ctx.bezierCurveTo(-160, -8, -182, -34, -214, -72)
  ctx.closePath()
  ctx.fillStyle = fill
  ctx.fill()
  const edge = ctx.createLinearGradient(-200, 0, 200, 0)
  edge.addColorStop(0, rgba(rim, 0.1))
  edge.addColorStop(1, rgba(rim, 0.8))
  ctx.strokeStyle = edge
  ctx.lineWidth = 1.6
  ctx.stroke()
  ctx.fillStyle = fill
  ctx.fillRect(64, -92, 84, 62)
  ctx.fillRect(56, -97, 100, 6)
  ctx.strokeStyle = fill
  ctx.lineWidth = 5
  line(ctx, [-46, -20], [-60, -250])
  ctx.lineWidth = 3.2
  line(ctx, [-170, -150], [84, -262])
  ctx.lineWidth = 1
  line(ctx, [-60, -250], [-205, -68])
  line(ctx, [-60, -250], [180, -86])
  line(ctx, [-60, -250], [90, -92])
  line(ctx, [-52, -160], [-120, -38])
  ctx.restore()
}

export function yacht(ctx: Context, x: number, y: number, size: number) {
  ctx.save()
  ctx.translate(x, y)
  ctx.scale(size, size)
  const hull = ctx.createLinearGradient(0, -22, 0, 3)
  hull.addColorStop(0, '#fdf8ee')
  hull.addColorStop(0.7, '#c9c6c0')
  hull.addColorStop(1, '#57626a')
  ctx.fillStyle = 'rgba(12,34,44,.35)'
  ctx.beginPath()
  ctx.ellipse(0, 3, 46, 5, 0, 0, 7)
  ctx.fill()
  ctx.fillStyle = hull
  ctx.beginPath()
  ctx.moveTo(-40, -8)
  ctx.lineTo(-18, -9)
  ctx.lineTo(-12, -16)
  ctx.lineTo(-6, -16)
  ctx.lineTo(-2, -22)
  ctx.lineTo(16, -22)
  ctx.lineTo(20, -16)
  ctx.lineTo(24, -10)
  ctx.lineTo(48, -11)
  ctx.quadraticCurveTo(40, 0, 32, 3)
  ctx.lineTo(-38, 3)
  ctx.closePath()
  ctx.fill()
  ctx.fillStyle = 'rgba(28,42,54,.8)'
  ctx.fillRect(-10, -14, 28, 3)
  ctx.fillRect(0, -20, 15, 2.6)
  ctx.fillRect(-16, -6, 40, 1.6)
  ctx.restore()
}
