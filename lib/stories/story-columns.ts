import { correction, type Correction } from '../content/correction.ts'
import { byline, hero, type StoryFields } from '../content/fields.ts'
import { parseDocument } from '../content/parse-document.ts'
import type { StoryDocument } from '../content/schema.ts'
import { type Prisma, Prisma as PrismaValues } from '../db/generated/client.ts'
import type { Story } from '../db/generated/client.ts'
import { z } from 'zod'

/** @returns the columns that hold these fields. */
export function columnsOf(fields: StoryFields) {
  const { dateline, bylines, hero: picture, embargoUntil, ...same } = fields
  return {
    ...same,
    bylines: bylines satisfies Prisma.InputJsonArray,
    datelinePlace: dateline.place,
    datelineSources: dateline.sources,
    hero: picture ?? PrismaValues.DbNull,
    embargoUntil: embargoUntil ? new Date(embargoUntil) : null,
  }
}

/** @returns the fields that these columns hold; what was saved was checked, so a failure here is a defect. */
export function fieldsOf(story: Story): StoryFields {
  return {
    kicker: story.kicker,
    headline: story.headline,
    shortHeadline: story.shortHeadline,
    standfirst: story.standfirst,
    bylines: z.array(byline).parse(story.bylines),
    dateline: { place: story.datelinePlace, sources: story.datelineSources },
    sectionId: story.sectionId,
    otherSectionIds: story.otherSectionIds,
    tagIds: story.tagIds,
    hero: hero.nullable().parse(story.hero),
    slug: story.slug,
    seoTitle: story.seoTitle,
    seoDescription: story.seoDescription,
    socialTitle: story.socialTitle,
    socialDescription: story.socialDescription,
    urgency: story.urgency,
    embargoUntil: story.embargoUntil?.toISOString() ?? null,
  }
}

/** @returns what the paper said of its mistakes in this story, oldest first. */
export function correctionsOf(story: { corrections: Prisma.JsonValue }): Correction[] {
  return z.array(correction).parse(story.corrections)
}

/** @returns the stored body, brought to the present version. */
export function documentOf(story: { document: Prisma.JsonValue }): StoryDocument {
  const parsed = parseDocument(story.document)
  if (!parsed.ok) throw new Error(`stored document is invalid: ${JSON.stringify(parsed.problems)}`)
  return parsed.document
}
