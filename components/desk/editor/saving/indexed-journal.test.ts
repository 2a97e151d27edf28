import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { emptyDocument } from '#lib/content/empty-document.ts'
import { emptyFields } from '#lib/content/fields.ts'
import { openJournal } from './indexed-journal.ts'
import type { JournalEntry } from './journal.ts'

const entry = (tabId: string, headline: string): JournalEntry => {
  const text = { fields: { ...emptyFields(), headline }, document: emptyDocument() }
  return { tabId, baseVersion: 3, text, attempt: { saveId: 'one', baseVersion: 3, text }, at: 1 }
}

it('keeps one entry a tab, and each person and story apart', async () => {
  const mine = openJournal({ personId: 'a', storyId: 1 })
  await mine.put(entry('tab-1', 'قديم'))
  await mine.put(entry('tab-1', 'جديد'))
  await mine.put(entry('tab-2', 'نافذة أخرى'))
  await openJournal({ personId: 'a', storyId: 11 }).put(entry('tab-1', 'مادة أخرى'))
  await openJournal({ personId: 'b', storyId: 1 }).put(entry('tab-1', 'شخص آخر'))
  const kept = await openJournal({ personId: 'a', storyId: 1 }).list()
  expect(kept.map(({ tabId, text }) => [tabId, text.fields.headline])).toEqual([
    ['tab-1', 'جديد'],
    ['tab-2', 'نافذة أخرى'],
  ])
  expect(kept[0]).toMatchObject({ tabId: 'tab-1', baseVersion: 3, attempt: { saveId: 'one' } })
  await mine.remove('tab-1')
  expect((await mine.list()).map(({ tabId }) => tabId)).toEqual(['tab-2'])
})
