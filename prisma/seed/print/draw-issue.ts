import { PDFDocument, type Image, type SKRSContext2D } from '@napi-rs/canvas'
import { breakLines, HEADLINE, loadFaces, setColumns, setLines, TEXT, type Box } from './type.ts'

/** A story as the printed paper carries it. */
export type PrintedStory = {
  kicker: string
  headline: string
  standfirst: string
  paragraphs: string[]
  byline: string
  picture: Image | null
  /** The page on which the front says that it goes on. */
  turnsTo?: number
}

export type PrintedPage = { name: string; stories: PrintedStory[] }
export type PrintedIssue = { day: string; hijri: string; number: number; pages: PrintedPage[] }

/** Points of a tabloid page. */
const PAGE = { width: 842, height: 1191 }
const MARGIN = 38
const GAP = 18
const INK = '#15130f'
const FAINT = '#6a645a'
const ACCENT = '#ab2317'
const BODY = { face: TEXT, size: 12.5, lead: 21, justified: true }

/** Draws the PDF of a day's paper: its front and its inside pages. */
export function drawIssue(issue: PrintedIssue): Buffer {
  loadFaces()
  const pdf = new PDFDocument({ title: `الأفق، العدد ${issue.number}`, author: 'الأفق' })
  for (const [i, page] of issue.pages.entries()) {
    // Its own context, which the package types as a browser's.
    const ctx = pdf.beginPage(PAGE.width, PAGE.height) as unknown as SKRSContext2D
    if (i === 0) drawFront(ctx, issue, page)
    else drawInside(ctx, issue, { page, number: i + 1 })
    pdf.endPage()
  }
  return pdf.close()
}

function drawFront(ctx: SKRSContext2D, { day, hijri, number }: PrintedIssue, { stories }: PrintedPage): void {
  const [lead, ...others] = stories
  line(ctx, [hijri, `العدد ${number}`, day], { y: 44, size: 12.5 })
  rule(ctx, 54, 0.6)
  ctx.fillStyle = INK
  ctx.font = `140px ${HEADLINE}`
  ctx.textAlign = 'center'
  ctx.fillText('الأفق', PAGE.width / 2, 152)
  rule(ctx, 196, 3)
  rule(ctx, 201, 0.6)
  if (lead) drawLead(ctx, lead)
  rule(ctx, 818, 0.6)
  const columns = split(inner({ y: 832, height: 318 }), others.length)
  for (const [i, story] of others.entries()) {
    const column = columns[i]
    if (column) drawBlock(ctx, story, { box: column, columns: 1, size: 27 })
    if (i > 0 && column) upright(ctx, column.x + column.width + GAP / 2, 832, 1150)
  }
}

function drawLead(ctx: SKRSContext2D, story: PrintedStory): void {
  const box = inner({ y: 214, height: 596 })
  const style = { face: HEADLINE, size: 50, lead: 56 }
  const lines = breakLines(ctx, story.headline, { width: box.width, style }).slice(0, 2)
  kicker(ctx, story.kicker, { x: box.x + box.width, y: 232 })
  ctx.fillStyle = INK
  const y = setLines(ctx, lines, { box: { ...box, y: 238, height: 200 }, style }) + 12
  const columns = split({ ...box, y, height: box.y + box.height - y }, 4)
  const [text] = columns
  const photo: Box = { x: box.x, y, width: box.width * 0.75 - GAP / 4, height: (box.width * 0.75) / 1.62 }
  picture(ctx, story.picture, photo)
  if (!text) return
  const after = standfirst(ctx, story, text)
  // Under the picture the text goes on in three columns.
  const below = columns.slice(1).map((column) => ({ ...column, y: photo.y + photo.height + 14, height: box.y + box.height - photo.y - photo.height - 38 }))
  setColumns(ctx, story.paragraphs, { columns: [{ ...text, y: after, height: text.y + text.height - after }, ...below], style: BODY })
  turn(ctx, story, box)
}

function drawInside(ctx: SKRSContext2D, { day, number: issue }: PrintedIssue, { page, number }: { page: PrintedPage; number: number }): void {
  line(ctx, [`العدد ${issue}`, 'الأفق', day], { y: 44, size: 12.5 })
  rule(ctx, 54, 0.6)
  ctx.fillStyle = INK
  ctx.font = `38px ${HEADLINE}`
  ctx.textAlign = 'right'
  ctx.fillText(page.name, PAGE.width - MARGIN, 92)
  ctx.textAlign = 'left'
  ctx.fillText(String(number), MARGIN, 92)
  rule(ctx, 104, 3)
  const [first, ...others] = page.stories
  if (first) drawBlock(ctx, first, { box: inner({ y: 120, height: 520 }), columns: 4, size: 42 })
  rule(ctx, 652, 0.6)
  const halves = split(inner({ y: 668, height: 482 }), others.length)
  for (const [i, story] of others.entries()) {
    const half = halves[i]
    if (half) drawBlock(ctx, story, { box: half, columns: 2, size: 29 })
    if (i > 0 && half) upright(ctx, half.x + half.width + GAP / 2, 668, 1150)
  }
}

/** A story in a box: headline over all of it, the picture at its left over half of its columns, the text around. */
function drawBlock(ctx: SKRSContext2D, story: PrintedStory, { box, columns, size }: { box: Box; columns: number; size: number }): void {
  kicker(ctx, story.kicker, { x: box.x + box.width, y: box.y + 12 })
  const style = { face: HEADLINE, size, lead: size * 1.16 }
  const lines = breakLines(ctx, story.headline, { width: box.width, style }).slice(0, columns === 1 ? 4 : 2)
  ctx.fillStyle = INK
  const y = setLines(ctx, lines, { box: { ...box, y: box.y + 18 }, style }) + 10
  const across = Math.max(1, columns / 2)
  const all = split({ ...box, y, height: box.y + box.height - y }, columns)
  const beside = columns === 1 ? [] : all.slice(0, columns - across)
  const under = columns === 1 ? all : all.slice(columns - across)
  const width = columns === 1 ? box.width : (box.width - GAP * (columns - 1)) / columns * across + GAP * (across - 1)
  const photo: Box = { x: box.x, y, width, height: beside.length > 0 ? photoHeight(ctx, story, { beside, across, width }) : 0 }
  const shows = columns > 1 && story.picture !== null
  if (shows) picture(ctx, story.picture, photo)
  const lower = under.map((column) => (shows ? { ...column, y: photo.y + photo.height + 14, height: column.height - photo.height - 14 } : column))
  const [first, ...rest] = [...beside, ...lower].map((column) => ({ ...column, height: column.height - (story.turnsTo ? 24 : 0) }))
  if (!first) return
  const after = columns === 1 ? byline(ctx, story, first) : standfirst(ctx, story, first)
  setColumns(ctx, story.paragraphs, { columns: [{ ...first, y: after, height: first.y + first.height - after }, ...rest], style: BODY })
  turn(ctx, story, box)
}

/** About what its standfirst and its byline take, in points. */
const OPENING = 130

/** As high as the text under it allows: all the way down where the columns beside it hold all of the text. */
function photoHeight(ctx: SKRSContext2D, { paragraphs }: PrintedStory, { beside, across, width }: { beside: Box[]; across: number; width: number }): number {
  const [{ width: column, height } = { width: 1, height: 0 }] = beside
  const lines = paragraphs.map((paragraph) => breakLines(ctx, paragraph, { width: column, style: BODY }).length)
  const over = lines.reduce((sum, each) => sum + each, 0) * BODY.lead + OPENING - beside.length * height
  return over <= 0 ? height : Math.max(width / 1.6, height - 14 - over / across - BODY.lead)
}

function kicker(ctx: SKRSContext2D, text: string, at: { x: number; y: number }): void {
  ctx.fillStyle = ACCENT
  ctx.font = `17px ${HEADLINE}`
  ctx.textAlign = 'right'
  ctx.direction = 'rtl'
  ctx.fillText(text, at.x, at.y)
}

/** @returns where the text under it begins */
function standfirst(ctx: SKRSContext2D, story: PrintedStory, box: Box): number {
  const style = { face: HEADLINE, size: 18, lead: 23 }
  ctx.fillStyle = INK
  const lines = breakLines(ctx, story.standfirst, { width: box.width, style }).slice(0, 6)
  return byline(ctx, story, { ...box, y: setLines(ctx, lines, { box, style }) + 4 })
}

function byline(ctx: SKRSContext2D, story: PrintedStory, box: Box): number {
  ctx.fillStyle = FAINT
  const y = setLines(ctx, story.byline ? [story.byline] : [], { box, style: { face: TEXT, size: 11, lead: 18 } })
  ctx.fillStyle = INK
  return y + 2
}

function turn(ctx: SKRSContext2D, { turnsTo }: PrintedStory, box: Box): void {
  if (turnsTo === undefined) return
  ctx.fillStyle = ACCENT
  ctx.font = `15px ${HEADLINE}`
  ctx.textAlign = 'left'
  ctx.direction = 'rtl'
  ctx.fillText(`التتمة ص ${turnsTo}`, box.x, box.y + box.height - 6)
  ctx.fillStyle = INK
}

/** Cut to the frame from the middle. */
function picture(ctx: SKRSContext2D, image: Image | null, { x, y, width, height }: Box): void {
  if (!image) return
  const scale = Math.max(width / image.width, height / image.height)
  const [w, h] = [width / scale, height / scale]
  ctx.drawImage(image, (image.width - w) / 2, (image.height - h) / 2, w, h, x, y, width, height)
}

function inner({ y, height }: { y: number; height: number }): Box {
  return { x: MARGIN, y, width: PAGE.width - 2 * MARGIN, height }
}

/** Columns of a box, the first at the right. */
function split({ x, y, width, height }: Box, count: number): Box[] {
  const each = (width - GAP * (count - 1)) / count
  return Array.from({ length: count }, (_, i) => ({ x: x + width - (i + 1) * each - i * GAP, y, width: each, height }))
}

function rule(ctx: SKRSContext2D, y: number, weight: number): void {
  ctx.fillStyle = INK
  ctx.fillRect(MARGIN, y, PAGE.width - 2 * MARGIN, weight)
}

function upright(ctx: SKRSContext2D, x: number, from: number, to: number): void {
  ctx.fillStyle = '#cfc8bb'
  ctx.fillRect(x, from, 0.6, to - from)
}

/** Three words over the page: left, middle, right. */
function line(ctx: SKRSContext2D, [left = '', middle = '', right = '']: string[], { y, size }: { y: number; size: number }): void {
  ctx.fillStyle = FAINT
  ctx.font = `${size}px ${TEXT}`
  ctx.direction = 'rtl'
  for (const [text, x, align] of [[left, MARGIN, 'left'], [middle, PAGE.width / 2, 'center'], [right, PAGE.width - MARGIN, 'right']] as const) {
    ctx.textAlign = align
    ctx.fillText(text, x, y)
  }
}
