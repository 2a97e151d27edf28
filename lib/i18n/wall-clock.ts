/**
 * The instant at which clocks in a time zone show a wall time. Where clocks skip that time, the moment after the
 * gap; where they show it twice, the first.
 * @param wallTime `2026-11-23T18:30`, as `<input type="datetime-local">` gives it
 */
export function instantOf(wallTime: string, timeZone: string): Date {
  const asUtc = Date.parse(`${wallTime}Z`)
  const early = asUtc - offsetAt(asUtc - 86_400_000, timeZone)
  const late = asUtc - offsetAt(asUtc + 86_400_000, timeZone)
  const matching = [early, late].filter((instant) => instant + offsetAt(instant, timeZone) === asUtc)
  return new Date(matching.length > 0 ? Math.min(...matching) : Math.max(early, late))
}

/** @returns what clocks of the zone show at an instant, as `<input type="datetime-local">` takes it. */
export function wallTimeOf(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone)).toISOString().slice(0, 16)
}

/** Milliseconds that the zone's clocks are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, format)
  const parts = format.formatToParts(instant)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
}

// A month of prayer times asks some hundred times; making a format costs more than using it.
const formats = new Map<string, Intl.DateTimeFormat>()
