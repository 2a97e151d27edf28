import type { DocumentNode, StoryDocument } from './schema.ts'

/** @returns the words of a document as plain text, one line a block; captions included. */
export function documentText(node: DocumentNode): string {
  return collect(node).join('').replace(/\n{2,}/g, '\n').trim()
}

/** @returns how a text begins: its first paragraph, or its first words, at most so many characters; empty where it has none. */
export function openingText({ content }: StoryDocument, most: number): string {
  const first = content?.filter(({ type }) => type === 'paragraph').map(documentText).find(Boolean) ?? ''
  const line = first.replaceAll('\n', ' ')
  if (line.length <= most) return line
  const whole = line.slice(0, most)
  return `${whole.slice(0, Math.max(whole.lastIndexOf(' '), 0)) || whole}…`
}

/** @returns the number of words by Unicode's rules, which hold for Arabic and Latin text alike. */
export function countWords(text: string): number {
  let words = 0
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1
  return words
}

/** @returns the ids of all photos in the body, each once, in their order. */
export function documentMediaIds(node: DocumentNode): string[] {
  const own = ownMediaIds(node)
  return [...new Set([...own, ...(node.content ?? []).flatMap(documentMediaIds)])]
}

function ownMediaIds(node: DocumentNode): string[] {
  if (node.type === 'figure') return [node.attrs.mediaId]
  return node.type === 'gallery' ? node.attrs.items.map(({ mediaId }) => mediaId) : []
}

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })

function collect(node: DocumentNode): string[] {
  if (node.type === 'text') return [node.text]
  if (node.type === 'hardBreak') return ['\n']
  if (node.type === 'gallery') return node.attrs.items.map(({ caption }) => `${caption}\n`)
  const inside = (node.content ?? []).flatMap(collect)
  return [...inside, '\n']
}
