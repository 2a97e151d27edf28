import { z } from 'zod'

export const LANGUAGES = ['ar', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const URGENCIES = ['normal', 'important', 'top'] as const

/** A line of text as editors type it: one line, without invisible control characters, trimmed. */
export const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform(tidy)

/** Lines of text that an empty line makes paragraphs of, each as `line` leaves it. */
export const paragraphs = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) =>
      value
        .split(/\r?\n/)
        .map(tidy)
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    )

/** Who wrote it: an author of the paper, or a free name as it is printed. */
export const byline = z.union([
  z.strictObject({ authorId: z.int().positive() }),
  z.strictObject({ name: line(120).refine((name) => name.length > 0) }),
])
export type Byline = z.infer<typeof byline>

/** The picture over a story. Overrides of null mean: as the photo's own record says. */
export const hero = z.strictObject({
  mediaId: z.uuid(),
  caption: line(600),
  creditOverride: line(200).nullable(),
  altOverride: line(500).nullable(),
  decorative: z.boolean(),
})
export type Hero = z.infer<typeof hero>

/** All fields of a story that an editor writes, apart from its body; the unit of a save. */
export const storyFields = z.strictObject({
  kicker: line(80),
  headline: line(250),
  shortHeadline: line(120),
  standfirst: line(600),
  bylines: z.array(byline).max(12),
  dateline: z.strictObject({ place: line(80), sources: z.array(line(60).refine((s) => s.length > 0)).max(6) }),
  sectionId: z.int().positive().nullable(),
  otherSectionIds: z.array(z.int().positive()).max(8),
  tagIds: z.array(z.int().positive()).max(20),
  hero: hero.nullable(),
  slug: line(200),
  seoTitle: line(120),
  seoDescription: line(320),
  socialTitle: line(120),
  socialDescription: line(320),
  urgency: z.enum(URGENCIES),
  /** ISO 8601 with offset, or null. */
  embargoUntil: z.iso.datetime({ offset: true }).nullable(),
})
export type StoryFields = z.infer<typeof storyFields>

/** @returns the fields of a story in which nothing is written yet. */
export function emptyFields(): StoryFields {
  return {
    kicker: '',
    headline: '',
    shortHeadline: '',
    standfirst: '',
    bylines: [],
    dateline: { place: '', sources: [] },
    sectionId: null,
    otherSectionIds: [],
    tagIds: [],
    hero: null,
    slug: '',
    seoTitle: '',
    seoDescription: '',
    socialTitle: '',
    socialDescription: '',
    urgency: 'normal',
    embargoUntil: null,
  }
}

/** @returns the dateline as it is printed: `ألماتي (وكالات)`; empty where nothing is set. */
export function formatDateline(dateline: StoryFields['dateline'], language: Language): string {
  const separator = language === 'ar' ? '، ' : ', '
  const sources = dateline.sources.length > 0 ? `(${dateline.sources.join(separator)})` : ''
  return [dateline.place, sources].filter(Boolean).join(' ')
}

function tidy(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}
