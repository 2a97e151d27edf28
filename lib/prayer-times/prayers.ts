/** The six times of a day, in their order; what is kept as a list of six is in this one. */
export const PRAYERS = ['fajr', 'sunrise', 'dhuhr', 'asr', 'maghrib', 'isha'] as const
type Prayer = (typeof PRAYERS)[number]

/** By `adhan`'s names; the first are those of the region. */
export const PRAYER_METHODS = [
  'Dubai',
  'UmmAlQura',
  'Qatar',
  'Kuwait',
  'Egyptian',
  'MuslimWorldLeague',
  'Karachi',
  'Turkey',
  'Tehran',
  'Singapore',
  'NorthAmerica',
  'MoonsightingCommittee',
] as const
export type PrayerMethod = (typeof PRAYER_METHODS)[number]

export const MADHABS = ['shafi', 'hanafi'] as const
type Madhab = (typeof MADHABS)[number]

/** What the times of a place follow from. */
export type PrayerPlace = {
  /** Degrees, north and east positive. */
  latitude: number
  longitude: number
  /** IANA. */
  timeZone: string
  method: PrayerMethod
  madhab: Madhab
  /** Minutes added to each calculated time; six. */
  corrections: readonly number[]
  /** `13:15` by the clocks there; null: the Friday prayer is at noon's time. */
  fridayTime: string | null
}

export type PrayerMoment = { prayer: Prayer; at: Date; /** What clocks there show, `05:21`. */ time: string }

/** The times of one day of a place's calendar. */
export type PrayerDay = {
  /** `2026-11-27` */
  day: string
  isFriday: boolean
  /** From the official table, or calculated. */
  isOfficial: boolean
  /** Six, in their order. On a Friday noon's is the Friday prayer's own. */
  moments: PrayerMoment[]
}
