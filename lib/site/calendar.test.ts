import { describe, expect, it } from 'vitest'
import { isDay } from '#lib/i18n/days.ts'
import { archiveTags, calendarDay, formatHijriMonths, isMonth, weeksOf } from './calendar.ts'
import { formatDay, formatHijri, formatHijriParts, formatMonth } from './format-date.ts'

describe('the calendar', () => {
  it.each(['2026-11-31', '2025-02-29', '2026-00-10', '26-11-25', '2026-11-5', '', 'today', '2026-11-25x'])('%s is no day', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it.each(['2024-02-29', '1999-12-31'])('%s is a day', (text) => expect(isDay(text)).toBe(true))

  it('knows months', () => {
    expect(['2026-11', '2026-13', '2026-1', 'x'].map(isMonth)).toEqual([true, false, false, false])
  })

  it('lays a month out in weeks that begin on Monday', () => {
    const weeks = weeksOf('2026-11')
    expect(weeks).toHaveLength(6)
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
    expect(weeks[5]?.[0]).toBe('2026-11-30')
    expect(weeksOf('2027-02')).toHaveLength(4)
  })

  it.each([
    ['2026-11', 6, 6],
    ['2026-02', 5, 6],
    ['2024-02', 5, 3],
    ['2026-08', 6, 5],
  ])('%s has %i weeks and begins after %i empty squares, no day missing', (month, weeks, before) => {
    const found = weeksOf(month)
    expect(found).toHaveLength(weeks)
    expect(found.every((week) => week.length === 7)).toBe(true)
    expect(found[0]?.findIndex((day) => day !== null)).toBe(before)
    const days = found.flat().flatMap((day) => (day === null ? [] : Number(day.slice(8))))
    expect(days).toEqual(days.map((_, i) => i + 1))
  })

  it('names the Hijri months that a month touches', () => {
    const place = { language: 'ar', timeZone: 'Asia/Dubai', hijriOffset: 0 } as const
    expect(formatHijriMonths('2026-11', place)).toBe('جمادى الأولى – جمادى الآخرة 1448 هـ')
  })

  it('names a day alike wherever the paper is made, in both calendars', () => {
    const { at, place } = calendarDay('2024-11-27', { language: 'ar', timeZone: 'Pacific/Kiritimati', hijriOffset: 0 })
    expect(formatDay(at, place)).toBe('الأربعاء 27 نوفمبر 2024')
    expect(formatMonth(at, place)).toBe('نوفمبر 2024')
    expect(formatHijri(at, place)).toBe('25 جمادى الأولى 1446 هـ')
    expect(formatHijriParts(at, place)).toEqual({ day: '25', month: 'جمادى الأولى', year: '1446 هـ' })
    const english = calendarDay('2024-11-27', { language: 'en', timeZone: 'Asia/Dubai', hijriOffset: 1 })
    expect(formatHijriParts(english.at, english.place)).toMatchObject({ day: '26', year: '1446 AH' })
  })

  it('tags a day by every month of the world that it may touch', () => {
    expect(archiveTags('2026-11-15', 'ar')).toEqual(['archive:2026-11:ar'])
    expect(archiveTags('2026-11-01', 'ar')).toEqual(['archive:2026-10:ar', 'archive:2026-11:ar'])
    expect(archiveTags('2026-11-30', 'en')).toEqual(['archive:2026-11:en', 'archive:2026-12:en'])
  })
})
