import { z } from 'zod'
import { correction } from './correction.ts'
import { LANGUAGES, storyFields, URGENCIES } from './fields.ts'
import type { StoryDocument } from './schema.ts'

/** A byline with the name as it stood when the story was published. */
const publishedByline = z.object({ authorId: z.int().nullable(), name: z.string() })

/** What publications did not have from the beginning; an older one reads as if it had been said then. */
const laterFields = {
  corrections: z.array(correction).default([]),
}

/**
 * `Publication.snapshot`: a story as readers get it, complete, plain and unchangeable. Sections, tags and photos
 * are named by id and looked up when read, so that a renamed section or a mended focal point shows everywhere.
 */
const publishedStory = z.object({
  storyId: z.int(),
  language: z.enum(LANGUAGES),
  fields: storyFields.omit({ bylines: true, embargoUntil: true }),
  bylines: z.array(publishedByline),
  document: z.custom<StoryDocument>((value) => typeof value === 'object' && value !== null),
  wordCount: z.int(),
  /** ISO 8601, UTC. */
  firstPublishedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime().nullable(),
  ...laterFields,
})
export type PublishedStory = z.infer<typeof publishedStory>

/**
 * @param stored a snapshot of any time; it was checked whole when it was written and nothing changes it since
 * @returns it with what publications of its time lacked
 */
export function readSnapshot(stored: unknown): PublishedStory {
  return z.looseObject(laterFields).parse(stored) as PublishedStory
}

/** `LiveStory.card`: what a front shows of a story, so that a front of forty never reads forty documents. */
const storyCard = z.object({
  sectionId: z.int(),
  slug: z.string(),
  kicker: z.string(),
  headline: z.string(),
  shortHeadline: z.string(),
  standfirst: z.string(),
  bylines: z.array(publishedByline),
  heroMediaId: z.uuid().nullable(),
  /** null: as the photo's own record says; empty: it says nothing more than the words beside it. */
  heroAlt: z.string().nullable(),
  urgency: z.enum(URGENCIES),
  wordCount: z.int(),
})
export type StoryCard = z.infer<typeof storyCard>
