import { countWords, documentMediaIds, documentText } from '../content/document-text.ts'
import type { Correction } from '../content/correction.ts'
import type { Language, StoryFields } from '../content/fields.ts'
import type { PublishedStory, StoryCard } from '../content/published-story.ts'
import type { StoryDocument } from '../content/schema.ts'
import { slugFrom } from '../content/slug.ts'
import type { Prisma } from '../db/generated/client.ts'

type Source = {
  storyId: number
  language: Language
  fields: StoryFields
  document: StoryDocument
  firstPublishedAt: Date
  updatedAt: Date | null
  corrections: Correction[]
}

/** Makes, from a working copy, exactly what readers would get; the preview and publishing both use it. */
export async function composePublication(tx: Prisma.TransactionClient, source: Source): Promise<PublishedStory> {
  const { bylines, embargoUntil: _, ...fields } = source.fields
  const names = await authorNames(tx, bylines, source.language)
  return {
    storyId: source.storyId,
    language: source.language,
    fields: { ...fields, slug: slugFrom(fields.slug || fields.headline, source.language) },
    bylines: bylines.flatMap((byline): PublishedStory['bylines'] => {
      if ('name' in byline) return [{ authorId: null, name: byline.name }]
      const name = names.get(byline.authorId)
      return name ? [{ authorId: byline.authorId, name }] : []
    }),
    document: source.document,
    wordCount: countWords(documentText(source.document)),
    firstPublishedAt: source.firstPublishedAt.toISOString(),
    updatedAt: source.updatedAt?.toISOString() ?? null,
    corrections: source.corrections,
  }
}

/** @returns what a front shows of the story. */
export function cardOf(story: PublishedStory, sectionId: number): StoryCard {
  const { fields } = story
  return {
    sectionId,
    slug: fields.slug,
    kicker: fields.kicker,
    headline: fields.headline,
    shortHeadline: fields.shortHeadline,
    standfirst: fields.standfirst,
    bylines: story.bylines,
    heroMediaId: fields.hero?.mediaId ?? null,
    heroAlt: fields.hero?.decorative ? '' : (fields.hero?.altOverride ?? null),
    urgency: fields.urgency,
    wordCount: story.wordCount,
  }
}

/** @returns all photos that readers of the story fetch. */
export function mediaIdsOf(story: PublishedStory): string[] {
  const heroIds = story.fields.hero ? [story.fields.hero.mediaId] : []
  return [...new Set([...heroIds, ...documentMediaIds(story.document)])]
}

async function authorNames(
  tx: Prisma.TransactionClient,
  bylines: StoryFields['bylines'],
  language: Language,
): Promise<Map<number, string>> {
  const ids = bylines.flatMap((byline) => ('authorId' in byline ? [byline.authorId] : []))
  if (ids.length === 0) return new Map()
  const authors = await tx.author.findMany({ where: { id: { in: ids } } })
  return new Map(authors.map((author) => [author.id, language === 'ar' ? author.nameAr : author.nameEn]))
}
