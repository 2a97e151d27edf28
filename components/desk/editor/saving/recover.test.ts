import { expect, it } from 'vitest'
import { emptyDocument } from '#lib/content/empty-document.ts'
import { emptyFields } from '#lib/content/fields.ts'
import type { JournalEntry } from './journal.ts'
import { recover } from './recover.ts'
import { isSameText } from './same-text.ts'

const document = emptyDocument()
const text = (headline: string) => ({ fields: { ...emptyFields(), headline }, document })
const entry = (tabId: string, headline: string, at: number): JournalEntry => ({
  tabId,
  baseVersion: 1,
  text: text(headline),
  attempt: null,
  at,
})

it('shows the newest text that the server has not, and keeps the others for its history', () => {
  const entries = [entry('old', 'أقدم', 1), entry('newest', 'أحدث', 3), entry('known', 'عند الخادم', 4)]
  const recovery = recover([...entries, entry('twin', 'أحدث', 2)], text('عند الخادم'), isSameText)
  expect(recovery.adopt?.tabId).toBe('newest')
  expect(recovery.leftovers.map(({ tabId }) => tabId)).toEqual(['old'])
  expect(recovery.discard.map(({ tabId }) => tabId)).toEqual(['known', 'twin'])
})

it('takes two texts for the same whatever their JSON looks like', () => {
  const parsed = { ...document, content: document.content?.map((node) => ({ ...node, content: [] })) }
  const trimmed = { fields: { ...emptyFields(), headline: 'عنوان' }, document: parsed }
  expect(isSameText(text('عنوان '), trimmed)).toBe(true)
  expect(isSameText(text('عنوان'), text('عنوان آخر'))).toBe(false)
})
