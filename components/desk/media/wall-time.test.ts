import { expect, test } from 'vitest'
import { fromWallTime, toWallTime } from './wall-time.ts'

test('a moment stands in the control as the paper’s clocks showed it, and comes back the same', () => {
  expect(toWallTime('2026-11-02T20:30:00.000Z', 'Asia/Dubai')).toBe('2026-11-03T00:30')
  expect(fromWallTime('2026-11-03T00:30', 'Asia/Dubai')).toBe('2026-11-02T20:30:00.000Z')
})

test('summer time', () => {
  expect(fromWallTime('2026-07-01T12:00', 'Africa/Cairo')).toBe('2026-07-01T09:00:00.000Z')
  expect(fromWallTime('2026-01-01T12:00', 'Africa/Cairo')).toBe('2026-01-01T10:00:00.000Z')
})

test('no date is none', () => {
  expect(toWallTime(null, 'Asia/Dubai')).toBe('')
  expect(fromWallTime('', 'Asia/Dubai')).toBeNull()
})
