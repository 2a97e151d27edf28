import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Language } from '../content/fields.ts'
import { db } from '../db/client.ts'
import { makePerson, makeSection } from './testing/newsroom.ts'
import { makePhoto, publish, withdraw } from './testing/newspaper.ts'

async function makeTag(language: Language = 'ar') {
  const name = randomUUID()
  return db.tag.create({ data: { language, name, key: name, slug: name } })
}

const makeAuthor = (portraitId: string | null = null) =>
  db.author.create({ data: { slug: randomUUID(), nameAr: 'كاتبة', nameEn: 'Writer', portraitId } })

async function tagsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = (await db.cacheInvalidation.aggregate({ _max: { seq: true } }))._max.seq ?? 0n
  await work()
  return (await db.cacheInvalidation.findMany({ where: { seq: { gt: before } } })).map(({ tag }) => tag)
}

describe('a story that is live', () => {
  it('stands under its tags and authors, and no longer once it is withdrawn', async () => {
    const [section, tag, author] = [await makeSection(), await makeTag(), await makeAuthor()]
    const bylines = [{ authorId: author.id }, { name: 'اسم حر' }, { authorId: author.id }]
    const story = await publish({ fields: { sectionId: section.id, tagIds: [tag.id, 999_999], bylines } })
    const { storyId } = story
    const row = { storyId, language: 'ar', firstPublishedAt: expect.any(Date) }
    expect(await db.liveStoryTag.findMany({ where: { storyId } })).toEqual([{ ...row, tagId: tag.id }])
    expect(await db.liveStoryAuthor.findMany({ where: { storyId } })).toEqual([{ ...row, authorId: author.id }])
    await withdraw(story)
    expect(await db.liveStoryTag.count({ where: { storyId } })).toBe(0)
    expect(await db.liveStoryAuthor.count({ where: { storyId } })).toBe(0)
  })

  it('does not stand under a tag of another language', async () => {
    const [section, tag] = [await makeSection(), await makeTag('en')]
    const { storyId } = await publish({ fields: { sectionId: section.id, tagIds: [tag.id] } })
    expect(await db.liveStoryTag.count({ where: { storyId } })).toBe(0)
  })

  it('stands on the front of the section above its own, once', async () => {
    const parent = await makeSection()
    const [one, two] = [await makeSection(), await makeSection()]
    await db.section.updateMany({ where: { id: { in: [one.id, two.id] } }, data: { parentId: parent.id } })
    const { storyId } = await publish({ fields: { sectionId: one.id, otherSectionIds: [two.id] } })
    const rows = await db.liveStorySection.findMany({ where: { storyId }, orderBy: { sectionId: 'asc' } })
    expect(rows.map(({ sectionId, inherited }) => [sectionId, inherited])).toEqual([
      [parent.id, true],
      [one.id, false],
      [two.id, false],
    ])
    const { storyId: both } = await publish({ fields: { sectionId: one.id, otherSectionIds: [parent.id] } })
    const own = await db.liveStorySection.findMany({ where: { storyId: both, inherited: true } })
    expect(own).toEqual([])
  })

  it('makes every list in which it stands or stood stale, and the faces beside it', async () => {
    const [parent, section, tag] = [await makeSection(), await makeSection(), await makeTag()]
    await db.section.update({ where: { id: section.id }, data: { parentId: parent.id } })
    const portrait = await makePhoto()
    const author = await makeAuthor(portrait)
    const chief = await makePerson(['managing_editor'])
    const fields = { sectionId: section.id, tagIds: [tag.id], bylines: [{ authorId: author.id }] }
    const lists = [
      `section:${section.id}:ar`,
      `section:${parent.id}:ar`,
      `tag:${tag.id}:ar`,
      `author:${author.id}:ar`,
      `archive:${new Date().toISOString().slice(0, 7)}:ar`,
      `media:${portrait}`,
    ]
    let story: Awaited<ReturnType<typeof publish>> | undefined
    expect(await tagsOf(async () => (story = await publish({ fields }, chief)))).toEqual(expect.arrayContaining(lists))
    const published = story
    expect(await tagsOf(async () => published && withdraw(published))).toEqual(expect.arrayContaining(lists))
  })
})
