import { z } from 'zod'
import { line, paragraphs } from '#lib/content/fields.ts'

const name = (max: number) => line(max).pipe(z.string().min(1))

export const newspaperSettings = z.object({
  nameAr: name(60),
  nameEn: name(60),
  taglineAr: line(120),
  taglineEn: line(120),
  cityAr: name(60),
  cityEn: name(60),
  countryAr: name(60),
  countryEn: name(60),
  ownerAr: name(120),
  ownerEn: name(120),
  timeZone: z.string().max(60).refine(isTimeZone),
  /** Days added to the calculated Hijri date. */
  hijriOffset: z.int().min(-1).max(1),
})
export type NewspaperSettings = z.infer<typeof newspaperSettings>

export const sectionNames = z.object({
  nameAr: name(40),
  nameEn: name(40),
  /** The section above it, null for none; left out, it stays where it is. */
  parentId: z.int().positive().nullable().optional(),
})
export type SectionNames = z.infer<typeof sectionNames>
/** Words of the site's own addresses that no section may take. */
const RESERVED = [
  'en', 'ar', 'n', 'desk', 'api', 'media', 'feeds', 'rss', 'sitemap', 'search', 'tag', 'author', 'latest', 'archive',
  'issue', 'prayer-times', 'about', 'contact', 'privacy', 'corrections-policy', 'social', 'assets', 'invitation', 'sign-in', 'read',
]
export const newSection = sectionNames.extend({
  slug: z
    .string()
    .max(40)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    .refine((slug) => !RESERVED.includes(slug)),
})
export type NewSection = z.infer<typeof newSection>

export const authorDetails = z.object({
  nameAr: name(120),
  nameEn: name(120),
  titleAr: line(120),
  titleEn: line(120),
  bioAr: paragraphs(2000),
  bioEn: paragraphs(2000),
  portraitId: z.uuid().nullable(),
  /** Their own pages elsewhere; readers and search engines follow them. */
  links: z.array(z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(300)).max(8),
  personId: z.uuid().nullable(),
})
export type AuthorDetails = z.infer<typeof authorDetails>

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
