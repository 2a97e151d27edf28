import { beforeEach, describe, expect, it } from 'vitest'
import { makeNewspaper, publish } from '#lib/stories/testing/newspaper.ts'
import type { StoryFields } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { setClock } from '#lib/platform/clock.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { getEdition } from './get-edition.ts'
import { getHome } from './get-home.ts'
import type { ReaderHome } from './types.ts'

const NOW = new Date('2026-11-20T12:00:00Z')
let chief: Actor

beforeEach(async () => {
  chief = await makePerson(['managing_editor'])
  await db.liveStory.deleteMany()
})

async function publishedAgo(hours: number, fields: Partial<StoryFields>): Promise<number> {
  const restore = setClock(() => new Date(NOW.getTime() - hours * 3_600_000))
  try {
    return (await publish({ fields }, chief)).storyId
  } finally {
    restore()
  }
}

async function home(): Promise<ReaderHome> {
  const restore = setClock(() => NOW)
  try {
    return await getHome(await getEdition('ar'))
  } finally {
    restore()
  }
}

function shownIds({ lead, top, headlines, latest, blocks, opinion }: ReaderHome): number[] {
  const cards = [...(lead ? [lead] : []), ...top, ...headlines, ...latest, ...blocks.flatMap((block) => block.cards)]
  return [...cards, ...(opinion?.cards ?? [])].map(({ storyId }) => storyId)
}

describe('the lead', () => {
  it('is the newest, without a word of the editors', async () => {
    const { id: sectionId } = await makeSection()
    await publishedAgo(2, { sectionId })
    const newest = await publishedAgo(1, { sectionId })
    expect((await home()).lead?.storyId).toBe(newest)
  })

  it('is the newest important story for 36 hours, and then gives way', async () => {
    const { id: sectionId } = await makeSection()
    const newest = await publishedAgo(1, { sectionId })
    const important = await publishedAgo(35, { sectionId, urgency: 'important' })
    expect((await home()).lead?.storyId).toBe(important)
    await db.liveStory.delete({ where: { storyId: important } })
    await publishedAgo(37, { sectionId, urgency: 'top' })
    expect((await home()).lead?.storyId).toBe(newest)
  })
})

describe('the front page', () => {
  it('shows no story twice, also where stories belong to several sections', async () => {
    const sections = [await makeSection('أول'), await makeSection('ثانٍ')]
    const [first, second] = sections
    for (let i = 0; i < 30; i += 1) {
      const fields = { sectionId: first?.id ?? 0, otherSectionIds: [second?.id ?? 0] }
      await publishedAgo(i, { ...fields, urgency: i % 7 === 0 ? ('important' as const) : ('normal' as const) })
    }
    const shown = await home()
    const ids = shownIds(shown)
    expect(new Set(ids).size).toBe(ids.length)
    expect([shown.top.length, shown.headlines.length, shown.latest.length]).toEqual([4, 6, 8])
    expect(shown.blocks.map(({ section, cards }) => [section.name, cards.length])).toEqual([['أول', 7], ['ثانٍ', 3]])
  })

  it('keeps columns to their own block', async () => {
    const opinion = await db.section.create({ data: { slug: 'opinion', nameAr: 'رأي', nameEn: 'Opinion' } })
    const news = await makeSection()
    const column = await publishedAgo(1, { sectionId: opinion.id })
    const story = await publishedAgo(5, { sectionId: news.id })
    const shown = await home()
    expect(shown.lead?.storyId).toBe(story)
    expect(shown.opinion?.cards.map(({ storyId }) => storyId)).toEqual([column])
    expect(shown.blocks).toEqual([])
  })

  it('is empty before anything is published', async () => {
    const shown = await home()
    expect(shown.lead).toBeNull()
    expect(shownIds(shown)).toEqual([])
  })
})

describe('the edition', () => {
  it('names the sections in which something stands in its language, in the paper’s order', async () => {
    await makeNewspaper()
    const [late, early, empty] = [await makeSection('متأخر'), await makeSection('مبكر'), await makeSection('فارغ')]
    await db.section.update({ where: { id: early.id }, data: { position: -1 } })
    await publishedAgo(1, { sectionId: late.id })
    await publishedAgo(1, { sectionId: early.id })
    const names = (await getEdition('ar')).sections.map(({ name }) => name)
    expect(names).toEqual(['مبكر', 'متأخر'])
    expect((await getEdition('en')).sections).toEqual([])
    expect(empty.id).toBeGreaterThan(0)
  })
})
