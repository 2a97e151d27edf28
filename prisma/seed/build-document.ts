import { createHash } from 'node:crypto'
import { FIGURE_LAYOUTS } from '#lib/content/nodes/figure.ts'
import { parseDocument } from '#lib/content/parse-document.ts'
import type { DocumentNode, StoryDocument } from '#lib/content/schema.ts'
import { SCHEMA_VERSION } from '#lib/content/schema-version.ts'

type Figure = { picture: string; caption: string; credit: string; alt: string }

/** Keys of the pictures that a body shows, in their order. */
export function picturesIn(body: string): Figure[] {
  return blocksOf(body)
    .flatMap((block) => block.split('\n'))
    .flatMap((line) => {
      const match = FIGURE.exec(line)
      return match ? [figureOf(match).figure] : []
    })
}

/**
 * Turns the demo's plain notation (`SeedStory.body`) into a document.
 * @param mediaIdOf the id of the photo that a picture was stored as
 */
export function buildDocument(key: string, body: string, mediaIdOf: (picture: string) => string): StoryDocument {
  const blocks = blocksOf(body).map((block, index) => {
    const id = createHash('sha256').update(`${key}/${index}`).digest('base64url').slice(0, 10)
    return blockOf(block, id, mediaIdOf)
  })
  const parsed = parseDocument({ type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content: blocks })
  if (!parsed.ok) throw new Error(`${key}: ${JSON.stringify(parsed.problems)}`)
  return parsed.document
}

const FIGURE = /^!\[([a-z0-9-]+)(?:\|([a-z-]+))?\]\s*([^|]*)\|([^|]*)\|([^|]*)$/

function blocksOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
}

function blockOf(block: string, id: string, mediaIdOf: (picture: string) => string): DocumentNode {
  const gallery = block.split('\n').map((line) => FIGURE.exec(line))
  if (gallery.length > 1 && gallery.every((match) => match !== null)) return galleryNode(gallery, id, mediaIdOf)
  const figure = FIGURE.exec(block)
  if (figure) return figureNode(figure, id, mediaIdOf)
  if (block === '---') return { type: 'divider', attrs: { id } }
  const heading = /^(#{2,4}) (.+)$/.exec(block)
  if (heading) {
    const level = (heading[1]?.length ?? 2) as 2 | 3 | 4
    return { type: 'heading', attrs: { id, dir: null, level }, content: inline(heading[2] ?? '') }
  }
  if (block.startsWith('> ')) return quote(block, id)
  if (block.startsWith('- ')) return { type: 'bulletList', attrs: { id }, content: items(block, /^- /, id) }
  if (block.startsWith('1. ')) {
    return { type: 'orderedList', attrs: { id, start: 1 }, content: items(block, /^\d+\. /, id) }
  }
  return paragraph(block, id)
}

function paragraph(text: string, id: string): DocumentNode {
  return { type: 'paragraph', attrs: { id, dir: null }, content: inline(text) }
}

function quote(block: string, id: string): DocumentNode {
  const lines = block.split('\n').map((line) => line.replace(/^>\s?/, ''))
  const attribution = lines.find((line) => line.startsWith('— '))?.slice(2) ?? ''
  const said = lines.filter((line) => line && !line.startsWith('— '))
  const content = said.map((line, index) => paragraph(line, `${id}-${index}`))
  return { type: 'blockquote', attrs: { id, attribution }, content }
}

function items(block: string, marker: RegExp, id: string): DocumentNode[] {
  return block.split('\n').map((line, index) => ({
    type: 'listItem',
    attrs: {},
    content: [paragraph(line.replace(marker, ''), `${id}-${index}`)],
  }))
}

function figureOf(match: RegExpExecArray): { figure: Figure; layout: (typeof FIGURE_LAYOUTS)[number] } {
  const [, picture = '', layout = 'inline', caption = '', credit = '', alt = ''] = match
  const known = FIGURE_LAYOUTS.find((name) => name === layout)
  if (!known) throw new Error(`unknown layout ${layout}`)
  return { layout: known, figure: { picture, caption: caption.trim(), credit: credit.trim(), alt: alt.trim() } }
}

function figureNode(match: RegExpExecArray, id: string, mediaIdOf: (picture: string) => string): DocumentNode {
  const { figure, layout } = figureOf(match)
  const overrides = { altOverride: figure.alt || null, creditOverride: figure.credit || null }
  return {
    type: 'figure',
    attrs: { id, mediaId: mediaIdOf(figure.picture), decorative: false, layout, ...overrides },
    content: inline(figure.caption),
  }
}

function galleryNode(matches: RegExpExecArray[], id: string, mediaIdOf: (picture: string) => string): DocumentNode {
  const photos = matches.map((match) => {
    const { picture, caption, credit, alt } = figureOf(match).figure
    return { mediaId: mediaIdOf(picture), caption, altOverride: alt || null, creditOverride: credit || null, decorative: false }
  })
  return { type: 'gallery', attrs: { id, items: photos } }
}

const INLINE = /\*\*(.+?)\*\*|_(.+?)_|\[(.+?)\]\((.+?)\)/g

function inline(source: string): DocumentNode[] {
  const text = source.replace(/\s*\n\s*/g, ' ')
  const nodes: DocumentNode[] = []
  let end = 0
  for (const match of text.matchAll(INLINE)) {
    const [whole, strong, em, linked, href] = match
    if (match.index > end) nodes.push(plain(text.slice(end, match.index)))
    if (strong) nodes.push({ ...plain(strong), marks: [{ type: 'strong', attrs: {} }] })
    if (em) nodes.push({ ...plain(em), marks: [{ type: 'em', attrs: {} }] })
    if (linked && href) nodes.push({ ...plain(linked), marks: [{ type: 'link', attrs: { href } }] })
    end = match.index + whole.length
  }
  if (end < text.length) nodes.push(plain(text.slice(end)))
  return nodes
}

function plain(text: string): DocumentNode {
  return { type: 'text', attrs: {}, text }
}
