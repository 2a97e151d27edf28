import { z } from 'zod'
import { LANGUAGES, line } from '#lib/content/fields.ts'
import { STANDING_PAGES } from '#lib/content/standing-pages.ts'

/** Which page in which language. */
export const pageAddress = z.object({ slug: z.enum(STANDING_PAGES), language: z.enum(LANGUAGES) })
export type PageAddress = z.infer<typeof pageAddress>

export const pageText = pageAddress.extend({
  title: line(120).pipe(z.string().min(1)),
  /** `parseDocument` reads it. */
  document: z.unknown(),
  /** That the text was written on; 0 where there was none. */
  baseVersion: z.int().min(0),
})
export type PageText = z.infer<typeof pageText>
