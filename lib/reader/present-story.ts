import { documentMediaIds, documentStoryIds, openingText } from '#lib/content/document-text.ts'
import type { Language } from '#lib/content/fields.ts'
import { migrateDocument } from '#lib/content/migrate-document.ts'
import type { PublishedStory } from '#lib/content/published-story.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import { homePath, shortPath, storyPath } from '#lib/content/paths.ts'
import { findRelatedStories } from './find-related-stories.ts'
import { lookUp } from './look-up.ts'
import type { ReaderCard, ReaderFigure, ReaderSection, ReaderStory } from './types.ts'

/** A snapshot, published or not yet, as its page shows it. Reads sections, tags, authors and photos by their ids. */
export async function presentStory(snapshot: PublishedStory): Promise<ReaderStory> {
  const [story] = await presentStories([snapshot], snapshot.language)
  if (!story) throw new Error('a snapshot makes one story')
  return story
}

/** Many snapshots of one language, in their order, with one look-up whatever their number. */
export async function presentStories(snapshots: PublishedStory[], language: Language): Promise<ReaderStory[]> {
  const wanted = {
    sectionIds: snapshots.flatMap(({ fields }) => fields.sectionId ?? []),
    tagIds: snapshots.flatMap(({ fields }) => fields.tagIds),
    mediaIds: snapshots.flatMap(pictureIds),
    bylines: snapshots.flatMap(({ bylines }) => bylines),
  }
  const storyIds = snapshots.flatMap(({ document }) => documentStoryIds(document))
  const [{ sections, tags, pictures, bylinesOf }, related] = await Promise.all([
    lookUp(wanted, language),
    findRelatedStories(storyIds, language),
  ])
  return snapshots.map((snapshot): ReaderStory => {
    const { storyId, fields } = snapshot
    const section = sections.get(fields.sectionId ?? 0) ?? noSection(language)
    const hero = heroOf(snapshot, pictures)
    // Publications are never changed, so an old one holds a document of its time.
    const document = migrateDocument(snapshot.document) as StoryDocument
    return {
      storyId,
      language,
      path: storyPath({ language, sectionSlug: section.slug, storyId, slug: fields.slug }),
      shortPath: shortPath(storyId),
      section,
      kicker: fields.kicker,
      headline: fields.headline,
      shortHeadline: fields.shortHeadline,
      standfirst: fields.standfirst,
      bylines: bylinesOf(snapshot.bylines),
      dateline: fields.dateline,
      hero,
      picture: hero,
      document,
      pictures: bodyPictures(snapshot, pictures),
      relatedStories: bodyStories(snapshot, related),
      tags: fields.tagIds.flatMap((id) => tags.get(id) ?? []),
      urgency: fields.urgency,
      seo: seoOf(fields, document),
      wordCount: snapshot.wordCount,
      corrections: snapshot.corrections,
      firstPublishedAt: snapshot.firstPublishedAt,
      updatedAt: snapshot.updatedAt,
    }
  })
}

function pictureIds({ fields, document }: PublishedStory): string[] {
  return [...(fields.hero ? [fields.hero.mediaId] : []), ...documentMediaIds(document)]
}

function heroOf({ fields: { hero } }: PublishedStory, pictures: Map<string, ReaderFigure>): ReaderFigure | null {
  const picture = hero && pictures.get(hero.mediaId)
  if (!picture) return null
  const alt = hero.decorative ? '' : (hero.altOverride ?? (picture.alt || hero.caption))
  return { ...picture, alt, caption: hero.caption, credit: hero.creditOverride ?? picture.credit }
}

function bodyPictures({ document }: PublishedStory, pictures: Map<string, ReaderFigure>): Record<string, ReaderFigure> {
  const own = documentMediaIds(document).flatMap((id) => {
    const picture = pictures.get(id)
    return picture ? [[id, picture] as const] : []
  })
  return Object.fromEntries(own)
}

function bodyStories({ document }: PublishedStory, related: Map<number, ReaderCard>): Record<number, ReaderCard> {
  const own = documentStoryIds(document).flatMap((id) => {
    const card = related.get(id)
    return card ? [[id, card] as const] : []
  })
  return Object.fromEntries(own)
}

/** About what search engines and networks show of a description. */
const DESCRIPTION = 200

/** What the desk wrote for machines; else the page's own words, and without a standfirst how the text begins. */
function seoOf(fields: PublishedStory['fields'], document: StoryDocument): ReaderStory['seo'] {
  const title = fields.seoTitle || fields.headline
  const description = fields.seoDescription || fields.standfirst || openingText(document, DESCRIPTION)
  return {
    title,
    description,
    socialTitle: fields.socialTitle || fields.headline,
    socialDescription: fields.socialDescription || description,
  }
}

/** A draft that is previewed may not have its section yet. */
function noSection(language: Language): ReaderSection {
  return { id: 0, slug: '', name: '', path: homePath(language) }
}
