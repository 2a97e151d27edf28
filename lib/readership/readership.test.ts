import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { setClock } from '#lib/platform/clock.ts'
import { getMostRead } from '#lib/reader/get-most-read.ts'
import { publish, withdraw } from '#lib/stories/testing/newspaper.ts'
import { makeDraft, makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { countRead } from './count-read.ts'
import { pendingReads, takePendingReads } from './pending-reads.ts'
import { rankStories } from './rank-stories.ts'
import { writeReads } from './write-reads.ts'

const NOON = new Date('2026-11-20T12:10:00Z')
const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'
const ROBOT = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'

beforeEach(async () => {
  takePendingReads()
  await db.storyRead.deleteMany()
  await db.liveStory.deleteMany()
})

async function atTime<T>(time: Date, work: () => Promise<T>): Promise<T> {
  const restore = setClock(() => time)
  try {
    return await work()
  } finally {
    restore()
  }
}

const hoursBefore = (hours: number) => new Date(NOON.getTime() - hours * 3_600_000)

async function stories(count: number): Promise<number[]> {
  const chief = await makePerson(['managing_editor'])
  const { id: sectionId } = await makeSection()
  const ids: number[] = []
  for (let i = 0; i < count; i += 1) ids.push((await publish({ fields: { sectionId } }, chief)).storyId)
  return ids
}

function readBy(readers: number, storyId: number): void {
  for (let i = 0; i < readers; i += 1) countRead({ storyId, address: `10.0.${i >> 8}.${i & 255}`, userAgent: PHONE })
}

describe('counting', () => {
  it('adds what was read to the hour, batch after batch, and drops stories that nobody can read', async () => {
    const [story = 0] = await stories(1)
    const draft = await makeDraft(await makePerson(['managing_editor']))
    readBy(3, story)
    readBy(2, draft.id)
    readBy(2, 2_000_000_000)
    await atTime(NOON, writeReads)
    readBy(2, story)
    await atTime(NOON, writeReads)
    await atTime(NOON, writeReads)
    readBy(1, story)
    await atTime(hoursBefore(-1), writeReads)
    const rows = await db.storyRead.findMany({ orderBy: { hour: 'asc' } })
    expect(rows.map(({ hour, storyId, reads }) => [hour.toISOString(), storyId, reads])).toEqual([
      ['2026-11-20T12:00:00.000Z', story, 5],
      ['2026-11-20T13:00:00.000Z', story, 1],
    ])
  })

  it('leaves out robots and callers without a name', () => {
    countRead({ storyId: 1, address: '10.1.0.1', userAgent: ROBOT })
    countRead({ storyId: 1, address: '10.1.0.1', userAgent: 'curl/8.5.0' })
    countRead({ storyId: 1, address: '10.1.0.1', userAgent: null })
    expect(pendingReads().size).toBe(0)
    countRead({ storyId: 1, address: '10.1.0.1', userAgent: PHONE })
    expect(pendingReads().get(1)).toBe(1)
  })

  it('believes one address, and one household, only so often', () => {
    for (let i = 0; i < 500; i += 1) countRead({ storyId: 7, address: '10.2.0.1', userAgent: PHONE })
    for (let i = 0; i < 500; i += 1) countRead({ storyId: 8, address: `2001:db8:1:2:${i.toString(16)}::1`, userAgent: PHONE })
    expect(pendingReads().get(7)).toBe(20)
    expect(pendingReads().get(8)).toBe(20)
  })

  it('holds a bounded number of stories, and still counts those it holds', () => {
    for (let id = 1; id <= 25_000; id += 1) countRead({ storyId: id, address: null, userAgent: PHONE })
    expect(pendingReads().size).toBe(20_000)
    countRead({ storyId: 1, address: null, userAgent: PHONE })
    expect(pendingReads().get(1)).toBe(2)
  })

  it('loses nothing where the database refuses', async () => {
    readBy(2, 3_000_000_000)
    await expect(writeReads()).rejects.toThrow('out of range')
    expect(pendingReads().get(3_000_000_000)).toBe(2)
  })
})

describe('the ranking', () => {
  async function read(storyId: number, hoursAgo: number, reads: number): Promise<void> {
    const hour = new Date(Math.floor(hoursBefore(hoursAgo).getTime() / 3_600_000) * 3_600_000)
    await db.storyRead.create({ data: { hour, storyId, reads } })
  }
  const rank = () => atTime(NOON, rankStories)
  const idsOf = (cards: { storyId: number }[]) => cards.map(({ storyId }) => storyId)

  it('is of the last day and the last week, and forgets what is older', async () => {
    const [a = 0, b = 0, c = 0, d = 0] = await stories(4)
    await read(a, 1, 5)
    await read(a, 2, 5)
    await read(b, 1, 8)
    await read(c, 23, 1)
    await read(d, 30, 100)
    await read(c, 24 * 9, 10_000)
    await Promise.all([rank(), rank()])
    await rank()
    const shown = await getMostRead('ar')
    expect(idsOf(shown.today)).toEqual([a, b, c])
    expect(idsOf(shown.week)).toEqual([d, a, b, c])
    expect(await db.storyRead.count({ where: { hour: { lt: hoursBefore(24 * 8) } } })).toBe(0)
    expect(await getMostRead('en')).toEqual({ today: [], week: [] })
  })

  it('shows five, without what has gone dark since, and nothing where there are fewer than three', async () => {
    const chief = await makePerson(['managing_editor'])
    const { id: sectionId } = await makeSection()
    const gone = await publish({ fields: { sectionId } }, chief)
    const ids = await stories(6)
    await read(gone.storyId, 1, 99)
    for (const [i, id] of ids.entries()) await read(id, 1, 50 - i)
    await rank()
    await withdraw(gone)
    expect(idsOf((await getMostRead('ar')).today)).toEqual(ids.slice(0, 5))
    await db.liveStory.deleteMany({ where: { storyId: { in: ids.slice(2) } } })
    expect((await getMostRead('ar')).today).toEqual([])
  })
})
