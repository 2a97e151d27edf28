import { z } from 'zod'
import { line } from '#lib/content/fields.ts'
import { MADHABS, PRAYER_METHODS, PRAYERS } from '#lib/prayer-times/prayers.ts'

const name = line(60).pipe(z.string().min(1))

export const citySettings = z.object({
  nameAr: name,
  nameEn: name,
  slug: z
    .string()
    .max(40)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  latitude: z.number().min(-66).max(66),
  longitude: z.number().min(-180).max(180),
  timeZone: z.string().max(60).refine(isTimeZone),
  method: z.enum(PRAYER_METHODS),
  madhab: z.enum(MADHABS),
  /** Minutes. */
  corrections: z.array(z.int().min(-60).max(60)).length(PRAYERS.length),
  fridayTime: z
    .string()
    .regex(/^(1[0-6]):[0-5]\d$/)
    .nullable(),
  /** The paper's own: its next prayer stands in the masthead. */
  own: z.boolean(),
})
export type CitySettings = z.infer<typeof citySettings>

export const cityId = z.object({ cityId: z.int().positive() })

/** A file of text, as the browser read it. */
export const tableText = z.string().max(300_000)

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
