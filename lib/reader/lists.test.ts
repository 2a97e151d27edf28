import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { setClock } from '#lib/platform/clock.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { publish } from '#lib/stories/testing/newspaper.ts'
import { makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { getArchiveDay, getArchiveMonth, getArchiveMonths, getLatestPage } from './get-archive.ts'
import { getAuthor } from './get-author.ts'
import { getEdition } from './get-edition.ts'
import { getSection } from './get-section.ts'
import { getTag } from './get-tag.ts'
import type { ReaderListPage } from './types.ts'

const makeTag = (language: Language = 'ar') => {
  const name = randomUUID()
  return db.tag.create({ data: { language, name, key: name, slug: name } })
}

async function publishAt(at: string, story: Parameters<typeof publish>[0], chief?: Actor): Promise<number> {
  const restore = setClock(() => new Date(at))
  const { storyId } = await publish(story, chief)
  restore()
  return storyId
}

/** Goes from a list's newest page to its last. */
async function walk(ask: (before: string | null) => Promise<ReaderListPage | null>): Promise<{ ids: number[]; pages: number }> {
  const ids: number[] = []
  let [before, pages]: [string | null, number] = [null, 0]
  do {
    const page = await ask(before)
    ids.push(...(page?.cards ?? []).map(({ storyId }) => storyId))
    before = page?.olderPath?.split('before=')[1] ?? null
    pages += 1
  } while (before !== null && pages < 10)
  return { ids, pages }
}

describe('the pages of a tag and of an author', () => {
  it('show every story once, newest first, also those of one moment', async () => {
    const [section, tag, chief] = [await makeSection(), await makeTag(), await makePerson(['managing_editor'])]
    const author = await db.author.create({ data: { slug: randomUUID(), nameAr: 'هدى', nameEn: 'Huda', bioAr: 'أولى\n\nثانية', links: ['https://x.example'] } })
    const fields = { sectionId: section.id, tagIds: [tag.id], bylines: [{ authorId: author.id }] }
    const published: number[] = []
    for (let i = 0; i < 26; i += 1) published.push(await publishAt(`2023-01-0${1 + Math.floor(i / 9)}T08:00:00Z`, { fields }, chief))
    const expected = { ids: published.toReversed(), pages: 2 }
    expect(await walk((before) => getTag('ar', { slug: tag.slug, before }))).toEqual(expected)
    expect(await walk((before) => getAuthor('ar', { slug: author.slug, before }))).toEqual(expected)
    const page = await getAuthor('ar', { slug: author.slug, before: null })
    expect(page?.author).toMatchObject({ name: 'هدى', bio: ['أولى', 'ثانية'], links: ['https://x.example'], path: `/author/${author.slug}` })
  })

  it('are none where nothing is live, in another language, or at a made-up place', async () => {
    const [section, tag, empty] = [await makeSection(), await makeTag('en'), await makeTag()]
    const author = await db.author.create({ data: { slug: randomUUID(), nameAr: 'هدى', nameEn: 'Huda' } })
    await publish({ language: 'en', fields: { sectionId: section.id, tagIds: [tag.id], bylines: [{ authorId: author.id }] } })
    expect(await getTag('en', { slug: tag.slug, before: null })).toMatchObject({ isFew: true, tag: { path: `/en/tag/${tag.slug}` } })
    expect(await getAuthor('en', { slug: author.slug, before: null })).toMatchObject({ author: { name: 'Huda' } })
    expect(await getTag('ar', { slug: tag.slug, before: null })).toBeNull()
    expect(await getTag('ar', { slug: empty.slug, before: null })).toBeNull()
    expect(await getAuthor('ar', { slug: author.slug, before: null })).toBeNull()
    expect(await getTag('en', { slug: tag.slug, before: '1; --' })).toBeNull()
    expect(await getAuthor('en', { slug: author.slug, before: '1.x' })).toBeNull()
  })
})

describe('a section with others below it', () => {
  it('names those in which something is live, and the masthead names neither', async () => {
    const [parent, child, empty] = [await makeSection('رياضة'), await makeSection('كرة القدم'), await makeSection('أخرى')]
    await db.section.updateMany({ where: { id: { in: [child.id, empty.id] } }, data: { parentId: parent.id } })
    const { storyId } = await publish({ fields: { sectionId: child.id } })
    const front = await getSection('ar', { slug: parent.slug, before: null })
    expect(front?.subSections.map(({ id }) => id)).toEqual([child.id])
    expect(front?.cards).toMatchObject([{ storyId, path: expect.stringContaining(`/${child.slug}/`), section: { parent: { id: parent.id } } }])
    const own = await getSection('ar', { slug: child.slug, before: null })
    expect(own).toMatchObject({ subSections: [], section: { path: `/${child.slug}`, parent: { name: 'رياضة', path: `/${parent.slug}` } } })
    const bar = (await getEdition('ar')).sections.map(({ id }) => id)
    expect(bar).toContain(parent.id)
    expect(bar).not.toContain(child.id)
  })
})

describe('the archive', () => {
  const place = { language: 'ar', timeZone: 'Asia/Dubai' } as const

  it('goes by the paper’s days, not by those of the world', async () => {
    const section = await makeSection()
    const fields = { sectionId: section.id }
    // 23:30 and 00:30 in Dubai.
    const late = await publishAt('2019-03-31T19:30:00Z', { fields })
    const early = await publishAt('2019-03-31T20:30:00Z', { fields })
    expect(await getArchiveMonths(place)).toEqual(expect.arrayContaining(['2019-04', '2019-03']))
    const march = await getArchiveDay(place, { day: '2019-03-31', before: null })
    expect(march).toMatchObject({ cards: [{ storyId: late }], next: '2019-04-01', path: '/archive/2019/03/31' })
    const april = await getArchiveDay(place, { day: '2019-04-01', before: null })
    expect(april).toMatchObject({ cards: [{ storyId: early }], previous: '2019-03-31' })
    expect(await getArchiveMonth(place, '2019-04')).toMatchObject({ days: ['2019-04-01'], previous: '2019-03' })
    expect((await getArchiveMonth({ ...place, timeZone: 'UTC' }, '2019-03'))?.days).toEqual(['2019-03-31'])
  })

  it('leads over what is empty to the nearest days and months with stories', async () => {
    const fields = { sectionId: (await makeSection()).id }
    await publishAt('2011-02-28T08:00:00Z', { fields })
    await publishAt('2011-07-04T08:00:00Z', { fields })
    expect(await getArchiveMonth(place, '2011-07')).toMatchObject({ previous: '2011-02' })
    expect(await getArchiveDay(place, { day: '2011-02-28', before: null })).toMatchObject({ previous: null, next: '2011-07-04' })
    expect(await getArchiveMonth(place, '2011-05')).toBeNull()
    expect(await getArchiveDay(place, { day: '2011-07-05', before: null })).toBeNull()
    expect(await getArchiveMonths({ ...place, language: 'en' })).not.toContain('2011-07')
  })

  it('of the latest holds every story once', async () => {
    const [section, chief] = [await makeSection(), await makePerson(['managing_editor'])]
    const published: number[] = []
    for (let i = 0; i < 50; i += 1) {
      published.push(await publishAt('2015-05-05T05:05:05Z', { language: 'en', fields: { sectionId: section.id } }, chief))
    }
    const { ids } = await walk((before) => getLatestPage('en', before))
    expect(ids.filter((id) => published.includes(id))).toEqual(published.toReversed())
    expect(await getLatestPage('en', 'x')).toBeNull()
  })
})
