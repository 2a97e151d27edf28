import { CalculationMethod, Coordinates, HighLatitudeRule, Madhab, PolarCircleResolution, PrayerTimes } from 'adhan'
import { instantOf, wallTimeOf } from '#lib/i18n/wall-clock.ts'
import { dayAfter, isFriday } from '#lib/i18n/days.ts'
import { PRAYERS, type PrayerDay, type PrayerMoment, type PrayerPlace } from './prayers.ts'

/**
 * The times of a day, to the minute.
 * @param day of the calendar there, `2026-11-27`
 * @param official the six times of the official table for that day, which go before the calculation
 */
export function timesOfDay(place: PrayerPlace, day: string, official?: readonly string[]): PrayerDay {
  const moments = official ? tabulated(place, day, official) : calculated(place, day)
  const friday = isFriday(day)
  return {
    day,
    isFriday: friday,
    isOfficial: official !== undefined,
    moments: friday && place.fridayTime !== null ? withFridayTime(moments, { ...place, day, time: place.fridayTime }) : moments,
  }
}

function calculated(place: PrayerPlace, day: string): PrayerMoment[] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const coordinates = new Coordinates(place.latitude, place.longitude)
  // adhan reads the day off the server's own clock: noon is the same day in every zone's change of clocks.
  const times = new PrayerTimes(coordinates, new Date(year, month - 1, date, 12), parametersOf(place, day))
  return PRAYERS.map((prayer) => ({ prayer, at: times[prayer], time: wallTimeOf(times[prayer], place.timeZone).slice(11) }))
}

function parametersOf({ method, madhab, corrections, latitude, longitude }: PrayerPlace, day: string) {
  const parameters = CalculationMethod[method]()
  parameters.madhab = madhab === 'hanafi' ? Madhab.Hanafi : Madhab.Shafi
  parameters.highLatitudeRule = HighLatitudeRule.recommended(new Coordinates(latitude, longitude))
  parameters.polarCircleResolution = PolarCircleResolution.AqrabYaum
  for (const [i, prayer] of PRAYERS.entries()) parameters.adjustments[prayer] = corrections[i] ?? 0
  // Umm al-Qura has the night prayer two hours after sunset in Ramadan, which adhan leaves to its callers.
  if (method === 'UmmAlQura' && isRamadan(day)) parameters.adjustments.isha += 30
  return parameters
}

function isRamadan(day: string): boolean {
  return HIJRI_MONTH.format(new Date(`${day}T00:00:00Z`)) === '9'
}

const HIJRI_MONTH = new Intl.DateTimeFormat('en-u-nu-latn-ca-islamic-umalqura', { month: 'numeric', timeZone: 'UTC' })

/** A time that is earlier than the one before it belongs to the night after midnight. */
function tabulated({ timeZone }: PrayerPlace, day: string, official: readonly string[]): PrayerMoment[] {
  let date = day
  return PRAYERS.map((prayer, i) => {
    const time = official[i] ?? '00:00'
    if (i > 0 && time < (official[i - 1] ?? '')) date = dayAfter(date)
    return { prayer, time, at: instantOf(`${date}T${time}`, timeZone) }
  })
}

function withFridayTime(moments: PrayerMoment[], { day, time, timeZone }: { day: string; time: string; timeZone: string }): PrayerMoment[] {
  const at = instantOf(`${day}T${time}`, timeZone)
  return moments.map((moment) => (moment.prayer === 'dhuhr' ? { ...moment, time, at } : moment))
}
