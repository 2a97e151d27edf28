import { z } from 'zod'
import { LANGUAGES, line } from '#lib/content/fields.ts'
import { FRONT_PLACES, FRONT_SIZES } from '#lib/content/front.ts'

const instant = z.iso.datetime({ offset: true }).nullable()

const pick = z.strictObject({
  storyId: z.int().positive(),
  /** Instead of the story's own on the front; empty: its own. */
  headline: line(250),
  /** When the choice ends by itself. */
  until: instant,
})
export type Pick = z.infer<typeof pick>

const places = z
  .strictObject({
    lead: z.array(pick).max(FRONT_SIZES.lead),
    support: z.array(pick).max(FRONT_SIZES.support),
    headlines: z.array(pick).max(FRONT_SIZES.headlines),
  })
  .refine((chosen) => {
    const ids = FRONT_PLACES.flatMap((place) => chosen[place].map(({ storyId }) => storyId))
    return new Set(ids).size === ids.length
  })

export const frontArrangement = z.strictObject({
  language: z.enum(LANGUAGES),
  /** The version that it was arranged on; 0 before the first. */
  version: z.int().nonnegative(),
  places,
})
export type FrontArrangement = z.infer<typeof frontArrangement>

export const breakingSwitch = z.strictObject({
  language: z.enum(LANGUAGES),
  /** The version that the editor saw; 0 before the first. */
  version: z.int().nonnegative(),
  isOn: z.boolean(),
  text: line(160).pipe(z.string().min(1)),
  storyId: z.int().positive().nullable(),
  until: instant,
})
export type BreakingSwitch = z.infer<typeof breakingSwitch>
