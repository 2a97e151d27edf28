import type { EmbedProvider } from './embed-providers.ts'
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

/** @returns the numbers of the stories that the body leads to by a card, each once, in their order. */
export function documentStoryIds(node: DocumentNode): number[] {
  const own = node.type === 'relatedStory' ? [node.attrs.storyId] : []
  return [...new Set([...own, ...(node.content ?? []).flatMap(documentStoryIds)])]
}

/** @returns whose pages elsewhere the body shows, each once. */
export function documentProviders(node: DocumentNode): EmbedProvider[] {
  const own = node.type === 'embed' ? [node.attrs.provider] : []
  return [...new Set([...own, ...(node.content ?? []).flatMap(documentProviders)])]
}

function ownMediaIds(node: DocumentNode): string[] {
  if (node.type === 'figure') return [node.attrs.mediaId]
  if (node.type === 'embed') return node.attrs.pictureId === null ? [] : [node.attrs.pictureId]
  return node.type === 'gallery' ? node.attrs.items.map(({ mediaId }) => mediaId) : []
}

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })

function collect(node: DocumentNode): string[] {
  if (node.type === 'text') return [node.text]
  if (node.type === 'hardBreak') return ['\n']
  if (node.type === 'table') return [`${node.attrs.caption}\n`, ...(node.content ?? []).flatMap(collect)]
  if (node.type === 'gallery') return node.attrs.items.map(({ caption }) => `${caption}\n`)
  const inside = (node.content ?? []).flatMap(collect)
  return [...inside, '\n']
}
