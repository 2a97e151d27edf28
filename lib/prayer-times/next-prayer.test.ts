import { describe, expect, it } from 'vitest'
import { lastPrayer, nextPrayer } from './next-prayer.ts'
import type { PrayerPlace } from './prayers.ts'

// On 25 November 2026: 05:24 06:42 12:12 15:16 17:37 18:54; the 26th begins at 05:25.
const ABU_DHABI: PrayerPlace = {
  latitude: 24.4539,
  longitude: 54.3773,
  timeZone: 'Asia/Dubai',
  method: 'Dubai',
  madhab: 'shafi',
  corrections: [0, 0, 0, 0, 0, 0],
  fridayTime: '12:45',
}
const NO_TABLE = () => undefined

describe('the next prayer', () => {
  it.each([
    ['at midnight', '2026-11-25T00:00', 'fajr', '2026-11-25', '05:24'],
    ['a second before dawn’s', '2026-11-25T05:23:59', 'fajr', '2026-11-25', '05:24'],
    ['at the minute of a prayer', '2026-11-25T05:24', 'dhuhr', '2026-11-25', '12:12'],
    ['after sunrise, which is none', '2026-11-25T06:42', 'dhuhr', '2026-11-25', '12:12'],
    ['in the afternoon', '2026-11-25T14:00', 'asr', '2026-11-25', '15:16'],
    ['in the evening', '2026-11-25T18:53', 'isha', '2026-11-25', '18:54'],
    ['after the night’s', '2026-11-25T18:54', 'fajr', '2026-11-26', '05:25'],
    ['just before midnight', '2026-11-25T23:59', 'fajr', '2026-11-26', '05:25'],
    ['on a Friday before noon', '2026-11-27T12:20', 'dhuhr', '2026-11-27', '12:45'],
  ])('%s', (_, local, prayer, day, time) => {
    expect(nextPrayer(ABU_DHABI, at(local), NO_TABLE)).toMatchObject({ prayer, day, time })
  })

  it('is Friday’s own', () => {
    expect(nextPrayer(ABU_DHABI, at('2026-11-27T12:00'), NO_TABLE)?.isFriday).toBe(true)
  })

  it('follows the table on the days that it has', () => {
    const table = (day: string) => (day === '2026-11-26' ? ['05:00', '06:40', '12:10', '15:10', '17:30', '18:50'] : undefined)
    expect(nextPrayer(ABU_DHABI, at('2026-11-25T20:00'), table)).toMatchObject({ prayer: 'fajr', time: '05:00' })
    expect(nextPrayer(ABU_DHABI, at('2026-11-25T15:11'), table)).toMatchObject({ prayer: 'asr', time: '15:16' })
  })

  it('is yesterday’s night prayer, where that comes after midnight', () => {
    const table = (day: string) => (day === '2026-11-25' ? ['02:40', '04:40', '13:05', '17:25', '21:25', '00:10'] : undefined)
    expect(nextPrayer(ABU_DHABI, at('2026-11-26T00:05'), table)).toMatchObject({ prayer: 'isha', day: '2026-11-25', time: '00:10' })
  })
})

describe('the last prayer', () => {
  it.each([
    ['before dawn', '2026-11-25T01:00', 'isha', '2026-11-24'],
    ['at the minute of a prayer', '2026-11-25T15:16', 'asr', '2026-11-25'],
    ['after sunrise', '2026-11-25T07:00', 'fajr', '2026-11-25'],
  ])('%s', (_, local, prayer, day) => {
    expect(lastPrayer(ABU_DHABI, at(local), NO_TABLE)).toMatchObject({ prayer, day })
  })
})

function at(local: string): Date {
  return new Date(`${local}${local.length === 16 ? ':00' : ''}+04:00`)
}
