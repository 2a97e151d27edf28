import { describe, expect, it } from 'vitest'
import { db } from '../db/client.ts'
import { setClock } from '../platform/clock.ts'
import { publishDueStories } from './publish-due-stories.ts'
import { publishStory } from './publish-story.ts'
import { getStory } from './queries.ts'
import { saveStory } from './save-story.ts'
import { scheduleStory } from './schedule-story.ts'
import { bodyOf, makeDraft, makePerson, makeSection } from './testing/newsroom.ts'
import { unpublishStory } from './unpublish-story.ts'
import { randomUUID } from 'node:crypto'

async function publishedStory() {
  const chief = await makePerson(['managing_editor'])
  const section = await makeSection()
  const { id: storyId, version } = await makeDraft(chief, { fields: { sectionId: section.id } })
  await publishStory(chief, { storyId, version, statedUpdate: false })
  return { chief, section, storyId, version }
}

const live = (storyId: number) =>
  db.liveStory.findUniqueOrThrow({ where: { storyId }, include: { publication: true, sections: true } })

describe('publishing', () => {
  it('freezes what readers see until the changes are published', async () => {
    const { chief, storyId, version } = await publishedStory()
    const { fields } = await getStory(chief, storyId)
    const change = { fields: { ...fields, headline: 'عنوان جديد' }, document: bodyOf('نص جديد') }
    await saveStory(chief, { storyId, baseVersion: version, saveId: randomUUID(), ...change })
    expect((await live(storyId)).publication.snapshot).toMatchObject({ fields: { headline: 'عنوان للتجربة' } })
    await publishStory(chief, { storyId, version: version + 1, statedUpdate: true })
    const after = await live(storyId)
    expect(after.publication).toMatchObject({ number: 2, snapshot: { fields: { headline: 'عنوان جديد' } } })
    expect(after.card).toMatchObject({ headline: 'عنوان جديد' })
  })

  it('keeps the first date, and moves the stated one by the editor’s choice alone', async () => {
    const { chief, storyId, version } = await publishedStory()
    const first = (await live(storyId)).firstPublishedAt
    const { fields, document } = await getStory(chief, storyId)
    const save = (baseVersion: number) =>
      saveStory(chief, { storyId, baseVersion, saveId: randomUUID(), fields, document })
    await save(version)
    await publishStory(chief, { storyId, version: version + 1, statedUpdate: false })
    expect((await live(storyId)).updatedAt).toBeNull()
    await save(version + 1)
    await publishStory(chief, { storyId, version: version + 2, statedUpdate: true })
    const after = await live(storyId)
    expect(after.updatedAt).toBeInstanceOf(Date)
    expect(after.firstPublishedAt).toEqual(first)
  })

  it('does nothing a second time', async () => {
    const { chief, storyId, version } = await publishedStory()
    await publishStory(chief, { storyId, version, statedUpdate: true })
    expect(await db.publication.count({ where: { storyId } })).toBe(1)
    expect((await live(storyId)).updatedAt).toBeNull()
  })

  it('names what is missing', async () => {
    const chief = await makePerson(['managing_editor'])
    const { id: storyId, version } = await makeDraft(chief, { fields: { headline: '' }, document: bodyOf('') })
    const publish = publishStory(chief, { storyId, version, statedUpdate: false })
    await expect(publish).rejects.toMatchObject({
      code: 'incomplete_story',
      details: { missing: ['headline', 'section', 'body'] },
    })
  })

  it('waits for an embargo, also on schedule', async () => {
    const chief = await makePerson(['managing_editor'])
    const section = await makeSection()
    const embargoUntil = new Date(Date.now() + 7_200_000).toISOString()
    const draft = await makeDraft(chief, { fields: { sectionId: section.id, embargoUntil } })
    const decision = { storyId: draft.id, version: draft.version }
    await expect(publishStory(chief, { ...decision, statedUpdate: false })).rejects.toMatchObject({ code: 'embargoed' })
  })

  it('tells every instance which pages are stale, old section and new', async () => {
    const { chief, section, storyId, version } = await publishedStory()
    const other = await makeSection()
    const { fields, document } = await getStory(chief, storyId)
    const moved = { fields: { ...fields, sectionId: other.id }, document }
    await saveStory(chief, { storyId, baseVersion: version, saveId: randomUUID(), ...moved })
    const before = await lastSequence()
    await publishStory(chief, { storyId, version: version + 1, statedUpdate: false })
    expect(await tagsSince(before)).toEqual(
      expect.arrayContaining([
        `story:${storyId}`,
        'home:ar',
        'feeds:ar',
        'sitemap',
        `section:${section.id}:ar`,
        `section:${other.id}:ar`,
      ]),
    )
    const beforeEnd = await lastSequence()
    await unpublishStory(chief, { storyId, version: version + 1 })
    expect(await tagsSince(beforeEnd)).toEqual(expect.arrayContaining([`story:${storyId}`, `section:${other.id}:ar`]))
    expect(await db.liveStory.count({ where: { storyId } })).toBe(0)
    expect(await db.liveStorySection.count({ where: { storyId } })).toBe(0)
  })

  it('forgets the pages of the stories before and after it in its section: they link to it now', async () => {
    const { chief, section, storyId: older } = await publishedStory()
    const publishNext = async () => {
      const { id: storyId, version } = await makeDraft(chief, { fields: { sectionId: section.id } })
      await publishStory(chief, { storyId, version, statedUpdate: false })
      return { storyId, version }
    }
    const middle = await publishNext()
    const { storyId: newer } = await publishNext()
    await unpublishStory(chief, middle)
    const before = await lastSequence()
    await publishStory(chief, { ...middle, statedUpdate: false })
    expect(await tagsSince(before)).toEqual(expect.arrayContaining([`story:${older}`, `story:${newer}`]))
    expect(await tagsSince(before)).not.toContain(`story:${newer + 1}`)
  })
})

describe('records', () => {
  it('refuse to be changed', async () => {
    const { storyId } = await publishedStory()
    const appendOnly = /append-only/
    await expect(db.publication.updateMany({ where: { storyId }, data: { version: 99 } })).rejects.toThrow(appendOnly)
    await expect(db.$executeRaw`DELETE FROM publication WHERE story_id = ${storyId}`).rejects.toThrow(appendOnly)
    await expect(db.$executeRaw`TRUNCATE publication CASCADE`).rejects.toThrow(appendOnly)
    await expect(db.$executeRaw`UPDATE audit_event SET action = 'x'`).rejects.toThrow(appendOnly)
    await expect(db.$executeRaw`DELETE FROM audit_event`).rejects.toThrow(appendOnly)
    const redated = db.story.update({ where: { id: storyId }, data: { firstPublishedAt: new Date(0) } })
    await expect(redated).rejects.toThrow(/set once/)
  })
})

describe('the schedule', () => {
  it('publishes what is due, once, whoever sweeps', async () => {
    const chief = await makePerson(['managing_editor'])
    const section = await makeSection()
    const draft = await makeDraft(chief, { fields: { sectionId: section.id } })
    const decision = { storyId: draft.id, version: draft.version }
    await publishStory(chief, { ...decision, statedUpdate: false })
    const at = new Date(Date.now() + 60_000)
    await scheduleStory(chief, { ...decision, at })
    expect(await publishDueStories()).not.toContain(draft.id)
    const restore = setClock(() => new Date(at.getTime() + 1000))
    const sweeps = await Promise.all([publishDueStories(), publishDueStories(), publishDueStories()])
    restore()
    expect(sweeps.flat().filter((id) => id === draft.id)).toHaveLength(1)
    expect(await getStory(chief, draft.id)).toMatchObject({ state: 'published', scheduledAt: null })
  })
})

async function lastSequence(): Promise<bigint> {
  const last = await db.cacheInvalidation.findFirst({ orderBy: { seq: 'desc' } })
  return last?.seq ?? 0n
}

async function tagsSince(seq: bigint): Promise<string[]> {
  const rows = await db.cacheInvalidation.findMany({ where: { seq: { gt: seq } } })
  return rows.map((row) => row.tag)
}
