import { describe, expect, it } from 'vitest'
import { PRAYERS, type PrayerPlace } from './prayers.ts'
import { timesOfDay } from './times-of-day.ts'

const ABU_DHABI: PrayerPlace = {
  latitude: 24.4539,
  longitude: 54.3773,
  timeZone: 'Asia/Dubai',
  method: 'Dubai',
  madhab: 'shafi',
  corrections: [0, 0, 0, 0, 0, 0],
  fridayTime: null,
}
const DUBAI: PrayerPlace = { ...ABU_DHABI, latitude: 25.2048, longitude: 55.2708 }
const MECCA: PrayerPlace = { ...ABU_DHABI, latitude: 21.4225, longitude: 39.8262, timeZone: 'Asia/Riyadh', method: 'UmmAlQura' }
const CAIRO: PrayerPlace = { ...ABU_DHABI, latitude: 30.0444, longitude: 31.2357, timeZone: 'Africa/Cairo', method: 'Egyptian' }
const RALEIGH: PrayerPlace = { ...ABU_DHABI, latitude: 35.775, longitude: -78.6336, timeZone: 'America/New_York' }
const OSLO: PrayerPlace = { ...ABU_DHABI, latitude: 59.9094, longitude: 10.7349, timeZone: 'Europe/Oslo' }

describe('the examples that adhan documents', () => {
  it.each<[string, PrayerPlace, string, string]>([
    ['Raleigh, North America, Hanafi', { ...RALEIGH, method: 'NorthAmerica', madhab: 'hanafi' }, '2015-07-12', '04:42 06:08 13:21 18:22 20:32 21:57'],
    ['Raleigh, Moonsighting Committee', { ...RALEIGH, method: 'MoonsightingCommittee' }, '2016-01-31', '05:48 07:16 12:33 15:20 17:43 19:05'],
    ['Oslo, Moonsighting Committee, Hanafi', { ...OSLO, method: 'MoonsightingCommittee', madhab: 'hanafi' }, '2016-01-01', '07:34 09:19 12:25 13:36 15:25 17:02'],
  ])('%s', (_, place, day, times) => {
    expect(timesOn(place, day)).toBe(times)
  })
})

describe('the cities of the region', () => {
  it.each<[string, PrayerPlace, string, string]>([
    ['Abu Dhabi', ABU_DHABI, '2026-11-25', '05:24 06:42 12:12 15:16 17:37 18:54'],
    ['Abu Dhabi on its longest day', ABU_DHABI, '2026-06-21', '04:05 05:32 12:27 15:48 19:17 20:44'],
    ['Dubai', DUBAI, '2026-01-01', '05:42 07:01 12:25 15:24 17:44 19:03'],
    ['Dubai', DUBAI, '2026-07-15', '04:09 05:35 12:28 15:52 19:15 20:40'],
    ['Mecca', MECCA, '2026-11-25', '05:18 06:38 12:08 15:15 17:37 19:07'],
    ['Cairo', CAIRO, '2026-11-25', '04:57 06:28 11:43 14:36 16:55 18:17'],
  ])('%s, %#', (_, place, day, times) => {
    expect(timesOn(place, day)).toBe(times)
  })

  it.each([
    ['the day before clocks go forward', '2026-04-23', '03:47 05:20 11:54 15:30 18:27 19:50'],
    ['the day on which they do', '2026-04-24', '04:46 06:19 12:54 16:30 19:28 20:51'],
    ['the last day of summer time', '2026-10-29', '05:39 07:07 12:40 15:47 18:11 19:29'],
    ['the first day of winter time', '2026-10-30', '04:40 06:07 11:40 14:46 17:10 18:28'],
  ])('Cairo on %s', (_, day, times) => {
    expect(timesOn(CAIRO, day)).toBe(times)
  })

  it.each([
    ['2026-02-17', '18:19', '19:49'],
    ['2026-02-18', '18:20', '20:20'],
    ['2026-03-19', '18:31', '20:31'],
    ['2026-03-20', '18:32', '20:02'],
  ])('Umm al-Qura waits two hours after sunset in Ramadan, and one and a half before and after it: %s', (day, maghrib, isha) => {
    expect(timesOn(MECCA, day).endsWith(`${maghrib} ${isha}`)).toBe(true)
  })

  it('the Hanafi afternoon is later', () => {
    expect(timesOn({ ...ABU_DHABI, madhab: 'hanafi' }, '2026-11-25')).toBe('05:24 06:42 12:12 16:01 17:37 18:54')
  })
})

describe('what the desk says', () => {
  it('is added, each to its own time', () => {
    expect(timesOn({ ...ABU_DHABI, corrections: [1, -2, 3, -4, 5, -6] }, '2026-11-25')).toBe('05:25 06:40 12:15 15:12 17:42 18:48')
  })

  it('goes before the calculation on the days of its table, corrections or not', () => {
    const official = ['05:20', '06:40', '12:10', '15:10', '17:30', '18:50']
    const corrected = { ...ABU_DHABI, corrections: [9, 9, 9, 9, 9, 9] }
    expect(timesOn(corrected, '2026-11-25', official)).toBe(official.join(' '))
    expect(timesOfDay(corrected, '2026-11-25', official).isOfficial).toBe(true)
    expect(timesOfDay(corrected, '2026-11-26').isOfficial).toBe(false)
  })

  it('gives the Friday prayer its own time, also on a day of the table, and no other day', () => {
    const place = { ...ABU_DHABI, fridayTime: '12:45' }
    const official = ['05:20', '06:40', '12:10', '15:10', '17:30', '18:50']
    expect(timesOn(place, '2026-11-27').split(' ')[2]).toBe('12:45')
    expect(timesOn(place, '2026-11-27', official).split(' ')[2]).toBe('12:45')
    expect(timesOfDay(place, '2026-11-27').moments[2]?.at).toEqual(new Date('2026-11-27T08:45:00Z'))
    expect(timesOn(place, '2026-11-28').split(' ')[2]).toBe('12:13')
    expect(timesOn(ABU_DHABI, '2026-11-27').split(' ')[2]).toBe('12:13')
  })
})

describe('the night after midnight', () => {
  it('belongs to the day before, from a table', () => {
    const official = ['02:40', '04:40', '13:05', '17:25', '21:25', '00:10']
    const { moments } = timesOfDay(OSLO, '2026-06-21', official)
    expect(moments.at(-1)?.at).toEqual(new Date('2026-06-21T22:10:00Z'))
  })

  it('is reckoned far north too, where the sun does not set', () => {
    const tromso: PrayerPlace = { ...OSLO, latitude: 65.9, method: 'MuslimWorldLeague' }
    for (const day of ['2026-06-21', '2026-12-21']) {
      for (const { at } of timesOfDay(tromso, day).moments) expect(at.getTime()).not.toBeNaN()
    }
  })
})

function timesOn(place: PrayerPlace, day: string, official?: string[]): string {
  const { moments } = timesOfDay(place, day, official)
  expect(moments.map(({ prayer }) => prayer)).toEqual([...PRAYERS])
  return moments.map(({ time }) => time).join(' ')
}
