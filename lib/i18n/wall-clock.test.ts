import { describe, expect, it } from 'vitest'
import { instantOf, wallTimeOf } from './wall-clock.ts'

describe('instantOf', () => {
  it.each([
    ['2026-11-23T18:30', 'Asia/Dubai', '2026-11-23T14:30:00.000Z'],
    ['2026-01-01T00:15', 'UTC', '2026-01-01T00:15:00.000Z'],
    ['2026-07-01T09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
    ['2026-07-01T09:00', 'Asia/Kathmandu', '2026-07-01T03:15:00.000Z'],
    // Clocks go from 2:00 to 3:00.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    // Clocks show 2:30 twice.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ])('%s in %s is %s', (wallTime, timeZone, instant) => {
    expect(instantOf(wallTime, timeZone).toISOString()).toBe(instant)
  })

  it('is what wallTimeOf turns back', () => {
    const instant = new Date('2026-11-23T14:30:00Z')
    expect(wallTimeOf(instant, 'Asia/Dubai')).toBe('2026-11-23T18:30')
    expect(instantOf(wallTimeOf(instant, 'Asia/Dubai'), 'Asia/Dubai')).toEqual(instant)
  })
})
