import { now } from '#lib/platform/clock.ts'

/**
 * Reads a time as photo metadata write it: `2026:11:02 14:05:09 +04:00`, `2026-11-02T14:05Z`, `20261102 140509+0400`.
 * @param timeZone IANA, for a time that names no offset
 * @returns null for what is no moment between photography's first and tomorrow
 */
export function momentOf(text: string, timeZone: string): Date | null {
  const [, year, month, day, hour = '12', minute = '00', second = '00', offset] = PATTERN.exec(text.trim()) ?? []
  if (!year || !month || !day) return null
  const wall = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(wall)) return null
  const moment = new Date(wall - (offset ? offsetOf(offset) : zoneOffset(wall, timeZone)))
  const isPossible = moment.getTime() > EARLIEST && moment.getTime() < now().getTime() + DAY
  return isPossible ? moment : null
}

const DAY = 86_400_000
const EARLIEST = Date.UTC(1826, 0, 1)
const PATTERN =
  /^(\d{4})[-:]?(\d\d)[-:]?(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/

function offsetOf(offset: string): number {
  if (offset === 'Z') return 0
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))]
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

/** How far the zone's clocks are ahead of UTC at about that time, in milliseconds. */
function zoneOffset(wall: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(wall)
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
  const offset = /[+-]\d\d:\d\d/.exec(name)?.[0]
  return offset ? offsetOf(offset) : 0
}
