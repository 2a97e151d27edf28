import { describe, expect, it } from 'vitest'
import type { DeskPick, DeskPlaces } from '#lib/fronts/types.ts'
import { changePick, entryOf, fillPlaces, newPick, putPick, removePick, spotOf } from './arrange-picks.ts'

const pick = (storyId: number): DeskPick =>
  newPick({ storyId, headline: `خبر ${storyId}`, section: null, heroMediaId: null, firstPublishedAt: null, isLive: true })
const places = (lead: number[], support: number[], headlines: number[]): DeskPlaces => ({
  lead: lead.map(pick),
  support: support.map(pick),
  headlines: headlines.map(pick),
})
const ids = ({ lead, support, headlines }: DeskPlaces) => [lead, support, headlines].map((list) => list.map(({ storyId }) => storyId))

const whole = places([1], [2, 3, 4, 5], [6, 7, 8, 9, 10, 11])

describe('putting a story on the front', () => {
  it('pushes what was there down, from place to place, and the last one out', () => {
    const put = putPick(whole, pick(20), { place: 'lead', index: 0 })
    expect(ids(put.places)).toEqual([[20], [1, 2, 3, 4], [5, 6, 7, 8, 9, 10]])
    expect(put.dropped?.storyId).toBe(11)
  })

  it('moves one that stands there already, and nobody is lost', () => {
    const up = putPick(whole, pick(8), { place: 'lead', index: 0 })
    expect(ids(up.places)).toEqual([[8], [1, 2, 3, 4], [5, 6, 7, 9, 10, 11]])
    expect(up.dropped).toBeNull()
    expect(ids(putPick(whole, pick(2), { place: 'support', index: 2 }).places)[1]).toEqual([3, 4, 2, 5])
    const down = putPick(whole, pick(1), { place: 'headlines', index: 0 })
    expect(ids(down.places)).toEqual([[], [2, 3, 4, 5], [1, 6, 7, 8, 9, 10]])
    expect(down.dropped?.storyId).toBe(11)
  })

  it('joins behind the others, or on top of a full place', () => {
    expect(entryOf(places([], [2, 3], []), 'support')).toEqual({ place: 'support', index: 2 })
    expect(entryOf(whole, 'support')).toEqual({ place: 'support', index: 0 })
  })
})

it('takes a story off, changes one, and says where one stands', () => {
  expect(ids(removePick(whole, 3))[1]).toEqual([2, 4, 5])
  const changed = changePick(whole, { ...pick(3), headline: 'عنوان' })
  expect(changed.support[1]?.headline).toBe('عنوان')
  expect(spotOf(whole, 7)).toEqual({ place: 'headlines', index: 1 })
  expect(spotOf(whole, 99)).toBeNull()
})

it('shows what fills the open places, and the places whose story readers cannot see', () => {
  const stories = (...numbers: number[]) => numbers.map((number) => pick(number).story)
  const candidates = { important: stories(31), lately: stories(31), news: stories(31, 30, 29, 28, 27, 26, 2, 25), newest: stories(40, 31, 30) }
  const ended = { ...pick(2), until: '2026-11-25T08:00:00.000Z' }
  const gone = { ...pick(3), story: { ...pick(3).story, isLive: false } }
  const filled = fillPlaces({ lead: [pick(1)], support: [ended, gone, pick(4)], headlines: [] }, candidates, new Date('2026-11-25T09:00:00Z'))
  const numbers = Object.fromEntries(Object.entries(filled).map(([place, list]) => [place, list.map(({ storyId }) => storyId)]))
  expect(numbers).toEqual({ lead: [], support: [31, 30, 29], headlines: [28, 27, 26, 2, 25] })
})
