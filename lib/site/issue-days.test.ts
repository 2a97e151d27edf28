import { describe, expect, it } from 'vitest'
import { formatDay } from './format-date.ts'
import { dayAt, weeksOf } from './issue-days.ts'

describe('the weeks of a month', () => {
  it.each([
    ['2026-11', 5, 0],
    ['2026-02', 4, 0],
    ['2024-02', 5, 4],
    ['2026-08', 6, 6],
  ])('%s has %i, and begins after %i empty squares', (month, weeks, before) => {
    const found = weeksOf(month)
    expect(found).toHaveLength(weeks)
    expect(found.every((week) => week.length === 7)).toBe(true)
    expect(found[0]?.findIndex((square) => square !== null)).toBe(before)
    const days = found.flat().flatMap((square) => square?.number ?? [])
    expect(days).toEqual(days.map((_, i) => i + 1))
  })
})

it('a day is that day wherever it is told', () => {
  const place = { language: 'ar', timeZone: 'UTC', hijriOffset: 0 } as const
  expect(formatDay(dayAt('2026-11-25'), place)).toBe('الأربعاء 25 نوفمبر 2026')
})
