import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { setClock } from '#lib/platform/clock.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { makePerson } from '#lib/stories/testing/newsroom.ts'
import { publish, withdraw } from '#lib/stories/testing/newspaper.ts'
import { makeSection } from '#lib/stories/testing/newsroom.ts'
import { arrangeStories } from './arrange-stories.ts'
import { changeIssue } from './change-issue.ts'
import { createIssue } from './create-issue.ts'
import { deleteIssue } from './delete-issue.ts'
import { findLiveStories } from './find-live-stories.ts'
import { publishIssue } from './publish-issue.ts'
import { getIssue, listIssues, suggestIssue } from './queries.ts'
import { storePdf } from './store-pdf.ts'
import { makeIssue } from './testing/issues.ts'
import { arabicPdf, streamOf } from './testing/pdf-fixtures.ts'
import { unpublishIssue } from './unpublish-issue.ts'

let chief: Actor
let editor: Actor
let photo: Actor
let reporter: Actor
let sectionId: number

beforeAll(async () => {
  chief = await makePerson(['managing_editor'])
  editor = await makePerson(['editor'])
  photo = await makePerson(['photo_editor'])
  reporter = await makePerson(['reporter'])
  sectionId = (await makeSection()).id
})

beforeEach(async () => {
  await db.printIssue.updateMany({ data: { publishedAt: null, pdfId: null } })
  await db.printIssue.deleteMany()
  await db.cacheInvalidation.deleteMany()
})

const NUMBER = { number: 12, date: '2026-11-25' }

async function tags(): Promise<string[]> {
  return (await db.cacheInvalidation.findMany({ orderBy: { seq: 'asc' } })).map(({ tag }) => tag)
}

describe('an issue', () => {
  it('has a number and a day of its own', async () => {
    await createIssue(editor, NUMBER)
    await expect(createIssue(editor, NUMBER)).rejects.toMatchObject({
      code: 'already_exists',
      details: { fields: { number: 'taken', date: 'taken' } },
    })
    await expect(createIssue(editor, { ...NUMBER, number: 13 })).rejects.toMatchObject({ details: { fields: { date: 'taken' } } })
    await expect(createIssue(reporter, { number: 13, date: '2026-11-26' })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is suggested with the next number and the first free day from today on, in the paper’s own zone', async () => {
    // Half past one at night in Abu Dhabi, the day before in UTC.
    const restore = setClock(() => new Date('2026-11-24T21:30:00Z'))
    expect(await suggestIssue()).toEqual({ number: 1, date: '2026-11-25' })
    await createIssue(editor, NUMBER)
    expect(await suggestIssue()).toEqual({ number: 13, date: '2026-11-26' })
    restore()
  })

  it('is published by the managing editor once its pages are whole', async () => {
    const { id } = await createIssue(editor, NUMBER)
    await expect(publishIssue(chief, { issueId: id, version: 1 })).rejects.toMatchObject({ code: 'incomplete_issue' })
    await db.printIssue.delete({ where: { id } })
    const issue = await makeIssue(chief, NUMBER)
    const decision = { issueId: issue.id, version: issue.version }
    await expect(publishIssue(editor, decision)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(publishIssue(chief, { ...decision, version: 9 })).rejects.toMatchObject({ code: 'conflict' })
    const { version } = await publishIssue(chief, decision)
    expect(await tags()).toEqual(['issues', `issue:${issue.id}`, 'edition'])
    expect(await publishIssue(chief, decision)).toEqual({ version })
    expect(await tags()).toHaveLength(3)
    expect((await getIssue(chief, issue.id)).isPublished).toBe(true)
  })

  it('waits for a newer PDF that is on its way', async () => {
    const issue = await makeIssue(chief, NUMBER)
    await storePdf(photo, { issueId: issue.id, originalName: 'b.pdf', body: streamOf(arabicPdf(['جديدة'])) })
    await expect(publishIssue(chief, { issueId: issue.id, version: issue.version })).rejects.toMatchObject({ code: 'incomplete_issue' })
  })

  it('an older one that is published leaves the masthead as it is', async () => {
    await makeIssue(chief, { ...NUMBER, published: true })
    await db.cacheInvalidation.deleteMany()
    const older = await makeIssue(chief, { number: 11, date: '2026-11-24', published: true })
    expect(await tags()).toEqual(['issues', `issue:${older.id}`])
  })

  it('once published is changed by the managing editor alone, and deleted by nobody', async () => {
    const { id, version } = await makeIssue(chief, { ...NUMBER, published: true })
    const change = { issueId: id, version, number: 14, date: '2026-11-26' }
    await expect(changeIssue(editor, change)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(arrangeStories(editor, { issueId: id, version, stories: [] })).rejects.toMatchObject({ code: 'forbidden' })
    const upload = (actor: Actor) => storePdf(actor, { issueId: id, originalName: 'a.pdf', body: streamOf(arabicPdf(['أ'])) })
    await expect(upload(editor)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(upload(photo)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(deleteIssue(chief, { issueId: id, version })).rejects.toMatchObject({ code: 'wrong_state' })
    await db.cacheInvalidation.deleteMany()
    await changeIssue(chief, change)
    expect(await tags()).toEqual(['issues', `issue:${id}`, 'edition'])
  })

  it('is withdrawn and then deleted, with a record of each deed', async () => {
    const { id, version } = await makeIssue(chief, { ...NUMBER, published: true })
    const withdrawn = await unpublishIssue(chief, { issueId: id, version })
    expect((await tags()).slice(-3)).toEqual(['issues', `issue:${id}`, 'edition'])
    await expect(deleteIssue(reporter, { issueId: id, version: withdrawn.version })).rejects.toMatchObject({ code: 'forbidden' })
    await deleteIssue(editor, { issueId: id, version: withdrawn.version })
    const events = await db.auditEvent.findMany({ where: { subjectType: 'issue', subjectId: String(id) }, orderBy: { id: 'asc' } })
    expect(events.map(({ action }) => action)).toEqual(['issue.create', 'issue.upload', 'issue.publish', 'issue.unpublish', 'issue.delete'])
  })

  it('stands in the list, the newest day first', async () => {
    await createIssue(editor, NUMBER)
    await makeIssue(chief, { number: 11, date: '2026-11-24' })
    const { rows, older } = await listIssues(reporter)
    expect(rows.map(({ number }) => number)).toEqual([12, 11])
    expect(rows[1]?.front).toMatchObject({ page: 1, width: 1440 })
    expect(older).toBeNull()
    expect((await listIssues(reporter, '2026-11-25')).rows.map(({ number }) => number)).toEqual([11])
  })
})

describe('the stories of an issue', () => {
  it('are live ones, each once, on pages that the issue has', async () => {
    const [first, second] = [await publish({ fields: { sectionId } }, chief), await publish({ fields: { sectionId } }, chief)]
    const { id, version } = await makeIssue(chief, NUMBER)
    const arrange = (stories: { storyId: number; page: number }[], at = version) =>
      arrangeStories(editor, { issueId: id, version: at, stories })
    const [a, b] = [first.storyId, second.storyId]
    await expect(arrange([{ storyId: a, page: 3 }])).rejects.toMatchObject({ details: { fields: { page: 'too_big' } } })
    await expect(arrange([{ storyId: a, page: 1 }, { storyId: a, page: 2 }])).rejects.toMatchObject({ details: { fields: { stories: 'twice' } } })
    const saved = await arrange([{ storyId: b, page: 1 }, { storyId: a, page: 1 }])
    await expect(arrange([], version)).rejects.toMatchObject({ code: 'conflict' })
    expect((await getIssue(editor, id)).stories.map(({ storyId, page }) => [storyId, page])).toEqual([[b, 1], [a, 1]])

    await withdraw(first)
    expect((await getIssue(editor, id)).stories.find(({ storyId }) => storyId === a)?.isLive).toBe(false)
    const kept = await arrange([{ storyId: a, page: 2 }], saved.version)
    await arrange([], kept.version)
    await expect(arrange([{ storyId: a, page: 2 }], kept.version + 1)).rejects.toMatchObject({ details: { fields: { stories: 'not_live' } } })
  })

  it('are found by the beginning of their words, the newest without any', async () => {
    const found = await publish({ fields: { sectionId, headline: 'مرصد الظفرة يفتح أبوابه' } }, chief)
    expect((await findLiveStories(editor, 'الظفره مرص')).map(({ storyId }) => storyId)).toEqual([found.storyId])
    expect((await findLiveStories(editor, ''))[0]).toMatchObject({ storyId: found.storyId, isLive: true })
    expect(await findLiveStories(editor, '؟')).toEqual([])
  })
})
