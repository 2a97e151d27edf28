import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { setClock } from '#lib/platform/clock.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getHome } from '#lib/reader/get-home.ts'
import type { ReaderHome } from '#lib/reader/types.ts'
import { publish, withdraw } from '#lib/stories/testing/newspaper.ts'
import { makeDraft, makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { arrangeFront } from './arrange-front.ts'
import { findFrontStories } from './find-front-stories.ts'
import { getBreaking, getFront } from './get-front.ts'
import { breakingSwitch, frontArrangement, type FrontArrangement } from './schema.ts'
import { sweepEnded } from './sweep-ended.ts'
import { switchBreaking } from './switch-breaking.ts'

const NOON = new Date('2026-11-20T12:00:00Z')
let chief: Actor
let sectionId: number

beforeEach(async () => {
  await db.frontPick.deleteMany()
  await db.front.deleteMany()
  await db.breaking.deleteMany()
  await db.liveStory.deleteMany()
  chief = await makePerson(['managing_editor'])
  sectionId = (await makeSection()).id
})

async function atTime<T>(time: Date, work: () => Promise<T>): Promise<T> {
  const restore = setClock(() => time)
  try {
    return await work()
  } finally {
    restore()
  }
}

const minutes = (count: number) => new Date(NOON.getTime() + count * 60_000)

/** Stories of which the last is the newest. */
async function stories(count: number, language: 'ar' | 'en' = 'ar'): Promise<number[]> {
  const ids: number[] = []
  for (let i = 0; i < count; i += 1) {
    const fields = { sectionId, headline: `خبر ${i}` }
    ids.push((await atTime(minutes(i - 600), () => publish({ language, fields }, chief))).storyId)
  }
  return ids
}

const home = (at = NOON, language: 'ar' | 'en' = 'ar'): Promise<ReaderHome> =>
  atTime(at, async () => getHome(await getEdition(language)))

const pick = (storyId: number, more: { headline?: string; until?: string } = {}) => ({ storyId, headline: '', until: null, ...more })
const nothing = { lead: [], support: [], headlines: [] }
const idOf = (card: { storyId: number } | null) => card?.storyId
const idsOf = (cards: { storyId: number }[]) => cards.map(({ storyId }) => storyId)

function arrange(places: Partial<FrontArrangement['places']>, version = 0) {
  return atTime(NOON, () => arrangeFront(chief, { language: 'ar', version, places: { ...nothing, ...places } }))
}

async function forgottenSince(seq: bigint): Promise<string[]> {
  return (await db.cacheInvalidation.findMany({ where: { seq: { gt: seq } } })).map(({ tag }) => tag)
}

async function lastSeq(): Promise<bigint> {
  return (await db.cacheInvalidation.findFirst({ orderBy: { seq: 'desc' } }))?.seq ?? 0n
}

describe('an arranged front', () => {
  it('shows the editors’ choice in its order, and the newest where they left a place open', async () => {
    const [a = 0, b = 0, c = 0, d = 0, ...newer] = await stories(24)
    const before = await lastSeq()
    await arrange({ lead: [pick(a, { headline: 'عنوان الواجهة' })], support: [pick(c), pick(b)], headlines: [pick(d)] })
    const shown = await home()
    expect(shown.lead).toMatchObject({ storyId: a, headline: 'عنوان الواجهة', shortHeadline: '' })
    const newestFirst = newer.toReversed()
    expect(idsOf(shown.top)).toEqual([c, b, ...newestFirst.slice(0, 2)])
    expect(idsOf(shown.headlines)[0]).toBe(d)
    expect(shown.headlines).toHaveLength(6)
    const all = [idOf(shown.lead), ...idsOf([...shown.top, ...shown.headlines, ...shown.latest, ...shown.blocks.flatMap(({ cards }) => cards)])]
    expect(new Set(all).size).toBe(all.length)
    expect(await forgottenSince(before)).toEqual(['home:ar'])
    const audit = await db.auditEvent.findFirst({ where: { action: 'front.arrange' }, orderBy: { at: 'desc' } })
    expect(audit).toMatchObject({ subjectId: 'ar', details: { lead: [a], support: [c, b], headlines: [d] } })
  })

  it('is of its own edition alone', async () => {
    const [arabic = 0] = await stories(3)
    const english = await stories(3, 'en')
    await arrange({ lead: [pick(arabic)] })
    expect(idOf((await home(NOON, 'en')).lead)).toBe(english.at(-1))
    await expect(arrange({ lead: [pick(english[0] ?? 0)] }, 1)).rejects.toMatchObject({ code: 'invalid_input' })
  })

  it('passes over what is no longer live, and the desk is told', async () => {
    const chosen = await atTime(minutes(-900), () => publish({ fields: { sectionId } }, chief))
    const ids = await stories(3)
    await arrange({ lead: [pick(chosen.storyId)] })
    expect(idOf((await home()).lead)).toBe(chosen.storyId)
    await withdraw(chosen)
    expect(idOf((await home()).lead)).toBe(ids.at(-1))
    expect((await getFront('ar')).places.lead[0]?.story).toMatchObject({ storyId: chosen.storyId, isLive: false })
  })

  it('lets a pick end by itself, and forgets the page that shows it, once', async () => {
    const [a = 0, b = 0] = await stories(2)
    await arrange({ lead: [pick(a, { until: minutes(30).toISOString() })] })
    expect(idOf((await home(minutes(29))).lead)).toBe(a)
    expect(idOf((await home(minutes(31))).lead)).toBe(b)
    const before = await lastSeq()
    await atTime(minutes(29), sweepEnded)
    expect(await forgottenSince(before)).toEqual([])
    await Promise.all([atTime(minutes(31), sweepEnded), atTime(minutes(31), sweepEnded)])
    await atTime(minutes(32), sweepEnded)
    expect(await forgottenSince(before)).toEqual(['home:ar'])
    expect((await getFront('ar')).version).toBe(1)
  })

  it('keeps the first of two editors’ arrangements and gives it to the other', async () => {
    const [a = 0, b = 0] = await stories(2)
    const both = await Promise.all([arrange({ lead: [pick(a)] }), arrange({ lead: [pick(b)] })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['conflict', 'saved'])
    const kept = await getFront('ar')
    const late = await arrange({ support: [pick(b)] }, 0)
    expect(late).toEqual({ status: 'conflict', front: kept })
    expect(await arrange({ support: [pick(b)] }, kept.version)).toEqual({ status: 'saved', version: 2 })
    expect((await getFront('ar')).edited?.name).toBe(chief.name)
  })

  it('is refused where a story stands twice, or a place is overfull', () => {
    const parse = (places: Partial<FrontArrangement['places']>) =>
      frontArrangement.safeParse({ language: 'ar', version: 0, places: { ...nothing, ...places } }).success
    expect(parse({ lead: [pick(1)], support: [pick(2)] })).toBe(true)
    expect(parse({ lead: [pick(1)], support: [pick(1)] })).toBe(false)
    expect(parse({ lead: [pick(1), pick(2)] })).toBe(false)
  })

  it.each(['reporter', 'photo_editor', 'editor', 'admin'] as const)('is not for a %s', async (role) => {
    const other = await makePerson([role], [sectionId])
    await expect(arrangeFront(other, { language: 'ar', version: 0, places: nothing })).rejects.toMatchObject({ code: 'forbidden' })
    const bar = { language: 'ar', version: 0, isOn: true, text: 'خبر', storyId: null, until: null } as const
    await expect(switchBreaking(other, bar)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('the search for stories', () => {
  it('finds what readers see of the edition, whatever the form of the words', async () => {
    const found = await publish({ fields: { sectionId, headline: 'أحمد يفتتح المتحف' } }, chief)
    await makeDraft(chief, { fields: { sectionId, headline: 'أحمد في مسودة' } })
    const results = await findFrontStories({ language: 'ar', text: 'احمد' })
    expect(results.map(({ storyId }) => storyId)).toEqual([found.storyId])
    expect(await findFrontStories({ language: 'en', text: 'احمد' })).toEqual([])
    expect(await findFrontStories({ language: 'ar', text: '؟!' })).toEqual([])
    expect(idsOf(await findFrontStories({ language: 'ar', text: '' }))).toEqual([found.storyId])
  })
})

describe('the breaking bar', () => {
  const bar = { language: 'ar' as const, version: 0, isOn: true, text: 'زلزال يضرب الساحل', storyId: null, until: null }
  const shown = async (at = NOON, language: 'ar' | 'en' = 'ar') => (await atTime(at, () => getEdition(language))).breaking
  const set = (change: object) => atTime(NOON, () => switchBreaking(chief, { ...bar, ...change }))

  it('stands over its own edition until it is switched off', async () => {
    const { storyId } = await publish({ fields: { sectionId, headline: 'زلزال' } }, chief)
    const before = await lastSeq()
    const on = await set({ storyId })
    expect(on).toMatchObject({ status: 'saved', breaking: { version: 1, isOn: true, edited: { name: chief.name } } })
    expect(await shown()).toMatchObject({ text: bar.text, path: expect.stringContaining(`/${storyId}/`) })
    expect(await shown(NOON, 'en')).toBeNull()
    await set({ isOn: false, version: 1 })
    expect(await shown()).toBeNull()
    expect(await forgottenSince(before)).toEqual(['edition', 'edition'])
    const audit = await db.auditEvent.findMany({ where: { action: { startsWith: 'front.breaking' } }, orderBy: { id: 'desc' }, take: 2 })
    expect(audit.map(({ action }) => action)).toEqual(['front.breaking_off', 'front.breaking_on'])
  })

  it('ends by itself, and forgets the pages that show it, once', async () => {
    await set({ until: minutes(30).toISOString() })
    expect(await shown(minutes(29))).not.toBeNull()
    expect(await shown(minutes(31))).toBeNull()
    const before = await lastSeq()
    await atTime(minutes(31), sweepEnded)
    await atTime(minutes(31), sweepEnded)
    expect(await forgottenSince(before)).toEqual(['edition'])
    expect(await getBreaking('ar')).toMatchObject({ version: 1, isOn: true, until: minutes(30).toISOString() })
  })

  it('keeps its words when its story goes dark, on pages made before too', async () => {
    const story = await publish({ fields: { sectionId } }, chief)
    await set({ storyId: story.storyId })
    const before = await lastSeq()
    await withdraw(story)
    expect(await shown()).toEqual({ text: bar.text, path: null })
    expect(await forgottenSince(before)).toContain('edition')
  })

  it('is refused with an end that is past, a story that readers don’t see, or no words', async () => {
    await expect(set({ until: minutes(-1).toISOString() })).rejects.toMatchObject({ code: 'invalid_input', details: { fields: { until: 'past' } } })
    const draft = await makeDraft(chief, { fields: { sectionId } })
    await expect(set({ storyId: draft.id })).rejects.toMatchObject({ details: { fields: { storyId: 'not_live' } } })
    expect(breakingSwitch.safeParse({ ...bar, text: ' ' }).success).toBe(false)
    expect(await shown()).toBeNull()
  })

  it('tells the second of two editors of the first', async () => {
    await set({})
    const late = await set({ text: 'نص آخر' })
    expect(late).toMatchObject({ status: 'conflict', breaking: { text: bar.text, version: 1 } })
    expect(await shown()).toMatchObject({ text: bar.text })
  })
})
