import { expect, it } from 'vitest'
import { documentText, openingText } from './document-text.ts'
import type { DocumentNode, StoryDocument } from './schema.ts'

const text = (words: string): DocumentNode => ({ type: 'text', attrs: {}, text: words })
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', attrs: { id: 'p', dir: null }, content })
const documentOf = (...content: DocumentNode[]): StoryDocument => ({ type: 'doc', attrs: { schemaVersion: 1 }, content })

it('is the first paragraph that says something, on one line', () => {
  const broken = paragraph(text('قال الوزير'), { type: 'hardBreak', attrs: {} }, text('إن العام بدأ'))
  const heading: DocumentNode = { type: 'heading', attrs: { id: 'h', dir: null, level: 2 }, content: [text('عنوان')] }
  expect(openingText(documentOf(heading, paragraph(), broken, paragraph(text('ثم'))), 200)).toBe('قال الوزير إن العام بدأ')
})

it.each([
  ['قال الوزير إن', 13, 'قال الوزير إن'],
  ['قال الوزير إن', 12, 'قال الوزير…'],
  ['قال الوزير إن', 5, 'قال…'],
  ['كلمةطويلة', 4, 'كلمة…'],
])('«%s» in %i characters ends at a whole word: «%s»', (words, most, expected) => {
  expect(openingText(documentOf(paragraph(text(words))), most)).toBe(expected)
})

it('is nothing where there is no text', () => {
  expect(openingText(documentOf(paragraph()), 200)).toBe('')
  expect(documentText(documentOf(paragraph()))).toBe('')
})
