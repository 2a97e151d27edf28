import { momentOf } from '#lib/media/moment.ts'

/** A moment as a `datetime-local` control holds it, in the newspaper's time. */
export function toWallTime(iso: string | null, timeZone: string): string {
  if (!iso) return ''
  // Sweden writes dates as the control does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(new Date(iso)).replace(' ', 'T')
}

/** The moment that such a control holds; null for none and for what cannot be. */
export function fromWallTime(value: string, timeZone: string): string | null {
  return momentOf(value, timeZone)?.toISOString() ?? null
}
