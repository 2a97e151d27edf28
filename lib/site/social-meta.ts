import type { Language } from '#lib/content/fields.ts'
import type { ReaderEdition, ReaderPicture, ReaderStory } from '#lib/reader/types.ts'
import { absoluteUrl, type PictureFile } from './absolute-url.ts'
import { cropOf, type CropShape } from './crops/crop-address.ts'
import { CARD_SIZE, socialCard, socialCardPath } from './social-card/social-card.ts'

export type PageMeta = ({ name: string; content: string } | { property: string; content: string })[]

export type SocialImage = { url: string; width: number; height: number; type: string; alt: string; isLarge: boolean }

export type SocialWords = { title: string; description: string; image: SocialImage; path: string }

/** Open Graph and X, which reads Open Graph for everything but the shape of its card. */
export function socialMeta(edition: ReaderEdition, card: SocialWords, type: 'article' | 'website'): PageMeta {
  const { image } = card
  const properties = {
    'og:type': type,
    'og:site_name': edition.name,
    'og:locale': LOCALES[edition.language],
    'og:title': card.title,
    'og:description': card.description,
    'og:url': absoluteUrl(card.path),
    'og:image': image.url,
    'og:image:type': image.type,
    'og:image:width': String(image.width),
    'og:image:height': String(image.height),
    'og:image:alt': image.alt,
  }
  return [
    ...Object.entries(properties).flatMap(([property, content]) => (content ? [{ property, content }] : [])),
    { name: 'twitter:card', content: image.isLarge ? 'summary_large_image' : 'summary' },
  ]
}

/** The picture drawn for the story. It is words, so its alternative is what it says. */
export function storyImage(story: ReaderStory, edition: ReaderEdition): SocialImage {
  const card = socialCard(story, edition)
  const alt = [card.headline, story.hero?.alt].filter(Boolean).join(' | ')
  return { url: absoluteUrl(socialCardPath(story.storyId, card)), ...CARD_SIZE, type: 'image/jpeg', alt, isLarge: true }
}

/** A front's first photo, or the paper's sign where it shows none. */
export function frontImage(picture: ReaderPicture | null, edition: ReaderEdition): SocialImage {
  return picture ? photoImage(picture, { edition, shape: '16x9' }) : signOf(edition)
}

/** A face, small beside the words; the paper's sign where there is none. */
export function faceImage(portrait: ReaderPicture | null, edition: ReaderEdition): SocialImage {
  return portrait ? photoImage(portrait, { edition, shape: '1x1' }) : signOf(edition)
}

/** A picture that has its own file. */
export function fileImage(file: PictureFile): SocialImage {
  return { ...file, type: 'image/jpeg', isLarge: true }
}

type Shaped = { edition: ReaderEdition; shape: CropShape }

function photoImage(picture: ReaderPicture, { edition, shape }: Shaped): SocialImage {
  const { path, ...size } = cropOf(picture, shape)
  return { url: absoluteUrl(path), ...size, type: 'image/jpeg', alt: picture.alt || edition.name, isLarge: shape !== '1x1' }
}

function signOf({ name }: ReaderEdition): SocialImage {
  return { url: absoluteUrl('/icon-512.png'), width: 512, height: 512, type: 'image/png', alt: name, isLarge: false }
}

const LOCALES: Record<Language, string> = { ar: 'ar_AE', en: 'en_GB' }
