import type { Language } from '#lib/content/fields.ts'
import type { StoryCard } from '#lib/content/published-story.ts'
import { storyPath } from '#lib/content/paths.ts'
import { lookUp } from './look-up.ts'
import type { ReaderCard, ReaderFigure, ReaderPicture } from './types.ts'

/** A row of `live_story`, as far as fronts need it. */
export type LiveRow = {
  storyId: number
  firstPublishedAt: Date
  updatedAt: Date | null
  card: StoryCard
}

/** Cards of one language, in the order of their rows, with one look-up whatever their number. */
export async function presentCards(rows: LiveRow[], language: Language): Promise<ReaderCard[]> {
  if (rows.length === 0) return []
  const cards = rows.map(({ card }) => card)
  const wanted = {
    sectionIds: cards.map(({ sectionId }) => sectionId),
    tagIds: [],
    mediaIds: cards.flatMap(({ heroMediaId }) => heroMediaId ?? []),
    bylines: cards.flatMap(({ bylines }) => bylines),
  }
  const { sections, pictures, bylinesOf } = await lookUp(wanted, language)
  return rows.flatMap(({ storyId, card, firstPublishedAt, updatedAt }): ReaderCard[] => {
    const section = sections.get(card.sectionId)
    if (!section) return []
    const { slug, kicker, headline, standfirst, urgency } = card
    return [{
      storyId,
      path: storyPath({ language, sectionSlug: section.slug, storyId, slug }),
      section,
      kicker,
      headline,
      shortHeadline: card.shortHeadline,
      standfirst,
      bylines: bylinesOf(card.bylines),
      picture: pictureOf(card, pictures),
      urgency,
      firstPublishedAt: firstPublishedAt.toISOString(),
      updatedAt: updatedAt?.toISOString() ?? null,
    }]
  })
}

function pictureOf(card: StoryCard, pictures: Map<string, ReaderFigure>): ReaderPicture | null {
  const found = card.heroMediaId === null ? undefined : pictures.get(card.heroMediaId)
  if (!found) return null
  return { ...found, alt: card.heroAlt ?? found.alt }
}
