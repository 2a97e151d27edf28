import { expect, test } from 'vitest'
import { formatDate, formatDateTime, formatDay, formatDayMonth, formatHijri, formatTime, isoDay } from './format-date.ts'

const arabic = { language: 'ar', timeZone: 'Asia/Dubai', hijriOffset: 0 } as const
const english = { ...arabic, language: 'en' } as const
const wednesday = '2024-11-27T08:00:00Z'

test('the masthead names the weekday, the month as the Emirates say it, in Latin digits', () => {
  expect(formatDay(wednesday, arabic)).toBe('الأربعاء 27 نوفمبر 2024')
  expect(formatDay(wednesday, english)).toBe('Wednesday 27 November 2024')
})

test('a story carries its date and time as the paper prints them', () => {
  expect(formatDateTime('2022-01-10T20:47:00Z', arabic)).toBe('11 يناير 2022 00:47')
  expect(formatDateTime(new Date('2022-01-10T20:47:00Z'), english)).toBe('11 January 2022 00:47')
})

test('parts of a date stand alone', () => {
  expect(formatDate(wednesday, arabic)).toBe('27 نوفمبر 2024')
  expect(formatDayMonth(wednesday, english)).toBe('27 Nov')
  expect(formatTime(wednesday, arabic)).toBe('12:00')
})

test('midnight belongs to the new day of the paper, not of the server', () => {
  expect(isoDay('2024-11-27T19:59:59Z', arabic)).toBe('2024-11-27')
  expect(isoDay('2024-11-27T20:00:00Z', arabic)).toBe('2024-11-28')
  expect(formatTime('2024-11-27T20:00:00Z', arabic)).toBe('00:00')
})

test('the Hijri date follows Umm al-Qura and the editors’ correction of a day', () => {
  expect(formatHijri(wednesday, arabic)).toBe('25 جمادى الأولى 1446 هـ')
  expect(formatHijri(wednesday, { ...arabic, hijriOffset: 1 })).toBe('26 جمادى الأولى 1446 هـ')
  expect(formatHijri(wednesday, { ...arabic, hijriOffset: -1 })).toBe('24 جمادى الأولى 1446 هـ')
  expect(formatHijri(wednesday, english)).toMatch(/^25 Jumada I 1446 AH$/)
})

test('the Hijri month turns over with the correction', () => {
  expect(formatHijri('2024-12-02T08:00:00Z', arabic)).toBe('1 جمادى الآخرة 1446 هـ')
  expect(formatHijri('2024-12-02T08:00:00Z', { ...arabic, hijriOffset: -1 })).toBe('29 جمادى الأولى 1446 هـ')
})
