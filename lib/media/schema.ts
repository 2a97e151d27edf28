import { z } from 'zod'
import { tidyWords } from './decode-words.ts'
import { WORD_LIMITS } from './word-limits.ts'

const words = (limit: number) =>
  z
    .string()
    .max(limit * 2)
    .transform((text) => tidyWords(text, limit))
const share = z.number().min(0).max(1)

/** What a person may change of a photo; what is left out stays as it is. */
export const photoChanges = z.strictObject({
  caption: words(WORD_LIMITS.caption).optional(),
  alt: words(WORD_LIMITS.alt).optional(),
  credit: words(WORD_LIMITS.credit).optional(),
  creator: words(WORD_LIMITS.creator).optional(),
  place: words(WORD_LIMITS.place).optional(),
  takenAt: z.iso.datetime({ offset: true }).nullable().optional(),
  focal: z.strictObject({ x: share, y: share }).optional(),
})
export type PhotoChanges = z.infer<typeof photoChanges>

export const mediaListInput = z.object({
  query: z.string().trim().max(200).default(''),
  cursor: z.string().max(80).nullable().default(null),
})
