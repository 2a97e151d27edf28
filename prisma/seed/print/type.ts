import path from 'node:path'
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'

/** What the demo's printed paper is set in: the newspaper's own faces. */
export const HEADLINE = '"Print Headline", "Print Headline Latin"'
export const TEXT = '"Print Text", "Print Text Latin"'

const FACES = {
  'Print Headline': 'headline-arabic',
  'Print Headline Latin': 'headline-latin',
  'Print Text': 'text-arabic',
  'Print Text Latin': 'text-latin',
}

export function loadFaces(): void {
  for (const [name, file] of Object.entries(FACES)) {
    if (!GlobalFonts.registerFromPath(path.resolve('components/site/fonts', `${file}.woff2`), name)) throw new Error(`no face ${file}`)
  }
}

export type Box = { x: number; y: number; width: number; height: number }
export type Style = { face: string; size: number; lead: number; justified?: boolean }

/** Breaks a text into lines of a width. */
export function breakLines(ctx: SKRSContext2D, text: string, { width, style }: { width: number; style: Style }): string[] {
  use(ctx, style)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word
    if (line && ctx.measureText(longer).width > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line ? [...lines, line] : lines
}

/** Sets lines from a box's top; those that it has no room for are left. @returns where the next line would begin */
export function setLines(ctx: SKRSContext2D, lines: string[], { box, style }: { box: Box; style: Style }): number {
  use(ctx, style)
  let y = box.y
  for (const [i, line] of lines.entries()) {
    if (y + style.lead > box.y + box.height) break
    const gaps = line.split(' ').length - 1
    const room = box.width - ctx.measureText(line).width
    // The last line of a paragraph stays as it falls.
    if (style.justified && i < lines.length - 1 && gaps > 0 && room < box.width * 0.3) ctx.wordSpacing = `${room / gaps}px`
    ctx.fillText(line, box.x + box.width, y + style.lead * 0.75)
    ctx.wordSpacing = '0px'
    y += style.lead
  }
  return y
}

/** Sets paragraphs into columns, the first at the right. */
export function setColumns(ctx: SKRSContext2D, paragraphs: string[], { columns, style }: { columns: Box[]; style: Style }): void {
  let [at, y] = [0, columns[0]?.y ?? 0]
  for (const paragraph of paragraphs) {
    let rest = breakLines(ctx, paragraph, { width: columns[at]?.width ?? 0, style })
    while (rest.length > 0) {
      const column = columns[at]
      if (!column) return
      const room = Math.floor((column.y + column.height - y) / style.lead)
      const fitting = rest.slice(0, Math.max(0, room))
      // One line more, so that the column's last is justified too where the paragraph goes on.
      const box = { ...column, y, height: fitting.length * style.lead }
      y = setLines(ctx, rest.length > fitting.length ? [...fitting, ''] : fitting, { box, style })
      rest = rest.slice(fitting.length)
      if (rest.length > 0) y = columns[++at]?.y ?? 0
    }
  }
}

function use(ctx: SKRSContext2D, { face, size }: Style): void {
  ctx.font = `${size}px ${face}`
  ctx.direction = 'rtl'
  ctx.textAlign = 'right'
}
