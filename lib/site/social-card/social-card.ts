import { createHash } from 'node:crypto'
import type { Language } from '#lib/content/fields.ts'
import { socialPath } from '#lib/content/paths.ts'
import type { ReaderEdition, ReaderPicture, ReaderStory } from '#lib/reader/types.ts'
import { formatDate } from '../format-date.ts'
import { siteWords } from '../words.ts'

export const CARD_SIZE = { width: 1200, height: 630 } as const

/** Everything that a social picture shows, as plain data: the same card is the same picture. */
export type SocialCard = {
  language: Language
  /** The paper's name. */
  name: string
  section: string
  kicker: string
  isBreaking: boolean
  headline: string
  date: string
  photo: CardPhoto | null
  /** Of a story without a photo: who wrote it, with their face where there is one. */
  writer: { name: string; face: CardPhoto | null } | null
}

export type CardPhoto = { mediaId: string; width: number; focal: { x: number; y: number } }

/** @returns what the picture shows that networks print beside a link to the story. */
export function socialCard(story: ReaderStory, edition: ReaderEdition): SocialCard {
  const { language, section, kicker, seo, hero } = story
  const isBreaking = kicker === siteWords(language)('breaking')
  return {
    language,
    name: edition.name,
    section: section.name,
    kicker: isBreaking ? '' : kicker,
    isBreaking,
    headline: seo.socialTitle || story.headline,
    date: formatDate(story.firstPublishedAt, edition),
    photo: hero && cardPhoto(hero, CARD_SIZE.width),
    writer: hero ? null : writerOf(story),
  }
}

/** @returns the card's address; it changes with whatever the card shows, so that networks fetch it anew. */
export function socialCardPath(storyId: number, card: SocialCard): string {
  const hash = createHash('sha256').update(JSON.stringify([DESIGN, card])).digest('hex').slice(0, 12)
  return socialPath(storyId, hash)
}

/** Counted up with every change of how cards are drawn. */
const DESIGN = 1

function writerOf({ bylines }: ReaderStory): SocialCard['writer'] {
  const [first] = bylines
  return first ? { name: first.name, face: first.portrait && cardPhoto(first.portrait, FACE_WIDTH) } : null
}

const FACE_WIDTH = 480

function cardPhoto({ mediaId, widths, focal }: ReaderPicture, wanted: number): CardPhoto | null {
  const width = widths.find((one) => one >= wanted) ?? widths.at(-1)
  return width === undefined ? null : { mediaId, width, focal }
}
