import { describe, expect, it } from 'vitest'
import { emptyFields } from '#lib/content/fields.ts'
import type { DocumentNode } from '#lib/content/schema.ts'
import type { StoryText } from '../saving/story-text.ts'
import { compareTexts, mergeTexts } from './compare-texts.ts'
import { wordDifference } from './word-difference.ts'

const p = (id: string, words: string): DocumentNode => ({
  type: 'paragraph',
  attrs: { id, dir: null },
  content: [{ type: 'text', attrs: {}, text: words }],
})
const text = (headline: string, ...content: DocumentNode[]): StoryText => ({
  fields: { ...emptyFields(), headline },
  document: { type: 'doc', attrs: { schemaVersion: 1 }, content },
})

const mine = text('عنواني', p('a', 'مقدمة'), p('b', 'فقرتي'), p('c', 'خاتمة'), p('d', 'إضافتي'))
const theirs = text('عنوانه', p('a', 'مقدمة'), p('b', 'فقرته'), p('c', 'خاتمة'))

describe('two texts of a story', () => {
  it('differ by field and by stretch of blocks', () => {
    const { fields, body } = compareTexts(mine, theirs)
    expect(fields).toEqual(['headline'])
    expect(body).toEqual([
      { same: true, blocks: [p('a', 'مقدمة')] },
      { same: false, mine: [p('b', 'فقرتي')], theirs: [p('b', 'فقرته')] },
      { same: true, blocks: [p('c', 'خاتمة')] },
      { same: false, mine: [p('d', 'إضافتي')], theirs: [] },
    ])
  })

  it('do not differ by the way their JSON is written', () => {
    const bare = { ...p('a', 'مقدمة'), content: [{ type: 'text', text: 'مقدمة' } as DocumentNode] }
    expect(compareTexts(text('عنوان ', bare), text('عنوان', p('a', 'مقدمة')))).toMatchObject({
      fields: [],
      body: [{ same: true }],
    })
  })

  it('become mine, theirs, or what was chosen piece by piece', () => {
    expect(mergeTexts(mine, theirs, { fields: {}, body: {} })).toEqual(mine)
    expect(mergeTexts(mine, theirs, { fields: { headline: 'theirs' }, body: { 1: 'theirs', 3: 'theirs' } })).toEqual(theirs)
    const mixed = mergeTexts(mine, theirs, { fields: { headline: 'theirs' }, body: { 1: 'mine', 3: 'theirs' } })
    expect(mixed).toEqual(text('عنوانه', p('a', 'مقدمة'), p('b', 'فقرتي'), p('c', 'خاتمة')))
  })
})

it('marks the words that the other text has not', () => {
  const pieces = wordDifference('عاد الهدوء إلى المدينة', 'عاد الهدوء أمس إلى المدينة', 'ar')
  expect(pieces.theirs.filter(({ changed }) => changed).map(({ text: words }) => words.trim())).toEqual(['أمس'])
  expect(pieces.mine.map(({ text: words }) => words).join('')).toBe('عاد الهدوء إلى المدينة')
})

it('never marks a part of a word', () => {
  const { mine: ours, theirs: other } = wordDifference('أضافها المحرر.', 'أضافها مدير التحرير.', 'ar')
  expect(ours).toEqual([
    { text: 'أضافها ', changed: false },
    { text: 'المحرر', changed: true },
    { text: '.', changed: false },
  ])
  expect(other.filter(({ changed }) => changed).map(({ text: words }) => words)).toEqual(['مدير التحرير'])
})
