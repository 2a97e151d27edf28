import type { ReaderEdition } from '../reader/types.ts'

/** What a date needs to know of an edition. `hijriOffset` in days (−1, 0, 1), as the editors set it. */
export type DatePlace = Pick<ReaderEdition, 'language' | 'timeZone' | 'hijriOffset'>

/** @param at an instant, or its ISO 8601 text. @returns `الأربعاء 27 نوفمبر 2024`, `Wednesday 27 November 2024` */
export function formatDay(at: Date | string, place: DatePlace): string {
  return words(at, place, GREGORIAN[place.language], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** @returns `11 يناير 2022`, `11 January 2022` */
export function formatDate(at: Date | string, place: DatePlace): string {
  return words(at, place, GREGORIAN[place.language], { day: 'numeric', month: 'long', year: 'numeric' })
}

/** @returns `11 يناير`, `11 Jan`: for lists, where the year is plain */
export function formatDayMonth(at: Date | string, place: DatePlace): string {
  return words(at, place, GREGORIAN[place.language], { day: 'numeric', month: 'short' })
}

/** @returns `نوفمبر 2026`, `November 2026` */
export function formatMonth(at: Date | string, place: DatePlace): string {
  return words(at, place, GREGORIAN[place.language], { month: 'long', year: 'numeric' })
}

/** @returns `الجمعة`, `Friday` */
export function formatWeekday(at: Date | string, place: DatePlace): string {
  return words(at, place, GREGORIAN[place.language], { weekday: 'long' })
}

/** @returns hours and minutes, `00:47` */
export function formatTime(at: Date | string, place: DatePlace): string {
  const parts = partsOf(at, place, GREGORIAN[place.language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}`
}

/** @returns `11 يناير 2022 00:47`, as the paper prints it over a story */
export function formatDateTime(at: Date | string, place: DatePlace): string {
  return `${formatDate(at, place)} ${formatTime(at, place)}`
}

/** @returns by how much clocks there differ from Greenwich at that instant, `GMT+4` */
export function formatOffset(at: Date | string, place: DatePlace): string {
  return partsOf(at, place, GREGORIAN.en, { timeZoneName: 'shortOffset' }).get('timeZoneName') ?? ''
}

/** @returns the Umm al-Qura date with the editors' correction, `25 جمادى الأولى 1446 هـ` */
export function formatHijri(at: Date | string, place: DatePlace): string {
  const date = words(hijriMoment(at, place), place, HIJRI[place.language], { day: 'numeric', month: 'long', year: 'numeric' })
  return `${date} ${place.language === 'ar' ? 'هـ' : 'AH'}`
}

/** @returns `نوفمبر`, `November` */
export function formatMonthName(at: Date | string, place: DatePlace): string {
  return words(at, place, GREGORIAN[place.language], { month: 'long' })
}

/** @returns the day of the Hijri month, the month and its year: `15`, `جمادى الآخرة`, `1448 هـ` */
export function formatHijriParts(at: Date | string, place: DatePlace): { day: string; month: string; year: string } {
  const [day = '', ...rest] = formatHijri(at, place).split(' ')
  return { day, month: rest.slice(0, -2).join(' '), year: rest.slice(-2).join(' ') }
}

/** @returns `25 جمادى الأولى`: for a month's list, where the year is plain */
export function formatHijriDay(at: Date | string, place: DatePlace): string {
  return words(hijriMoment(at, place), place, HIJRI[place.language], { day: 'numeric', month: 'long' })
}

/** @returns the day of the calendar there, `2024-11-27` */
export function isoDay(at: Date | string, place: DatePlace): string {
  const options = { day: '2-digit', month: '2-digit', year: 'numeric' } as const
  const parts = partsOf(at, place, 'en-GB-u-nu-latn-ca-gregory', options)
  return ['year', 'month', 'day'].map((name) => parts.get(name) ?? '').join('-')
}

function hijriMoment(at: Date | string, { hijriOffset }: DatePlace): Date {
  return new Date(new Date(at).getTime() + hijriOffset * DAY)
}

const DAY = 86_400_000
const GREGORIAN = { ar: 'ar-AE-u-nu-latn-ca-gregory', en: 'en-GB-u-nu-latn-ca-gregory' } as const
const HIJRI = { ar: 'ar-AE-u-nu-latn-ca-islamic-umalqura', en: 'en-GB-u-nu-latn-ca-islamic-umalqura' } as const

// From parts, because the commas and marks between them change from one release of the locale data to the next.
function words(at: Date | string, place: DatePlace, locale: string, options: Intl.DateTimeFormatOptions): string {
  const parts = partsOf(at, place, locale, options)
  return ['weekday', 'day', 'month', 'year'].flatMap((name) => parts.get(name) ?? []).join(' ')
}

function partsOf(
  at: Date | string,
  place: DatePlace,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Map<string, string> {
  const key = [locale, place.timeZone, ...Object.entries(options)].join()
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: place.timeZone })
  formats.set(key, format)
  return new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
}

const formats = new Map<string, Intl.DateTimeFormat>()
