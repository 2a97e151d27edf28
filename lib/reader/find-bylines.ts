import type { Language } from '#lib/content/fields.ts'
import type { PublishedStory } from '#lib/content/published-story.ts'
import { db } from '#lib/db/client.ts'
import { PICTURE_COLUMNS, presentPicture, type PictureRow } from './find-pictures.ts'
import type { ReaderByline } from './types.ts'

type Published = PublishedStory['bylines']

/**
 * Looks up titles and faces for the bylines of many stories at once.
 * @returns a function that presents the bylines of one of them; names stay as they were printed
 */
export async function findBylines(
  bylines: Published,
  language: Language,
): Promise<(ofOneStory: Published) => ReaderByline[]> {
  const authors = await readAuthors(bylines.flatMap(({ authorId }) => authorId ?? []))
  return (ofOneStory) =>
    ofOneStory.map(({ authorId, name }) => {
      const author = authorId === null ? undefined : authors.get(authorId)
      if (!author) return { name, title: '', portrait: null }
      const title = language === 'ar' ? author.titleAr : author.titleEn
      // A face beside the name it belongs to says nothing more to those who don't see it.
      return { name, title, portrait: isThere(author) ? { ...presentPicture(author), alt: '' } : null }
    })
}

type Author = { authorId: number; titleAr: string; titleEn: string } & (PictureRow | { mediaId: null })

function isThere(author: Author): author is Author & PictureRow {
  return author.mediaId !== null
}

async function readAuthors(ids: number[]): Promise<Map<number, Author>> {
  if (ids.length === 0) return new Map()
  const authors = await db.$queryRaw<Author[]>`
    SELECT a.id AS "authorId", a.title_ar AS "titleAr", a.title_en AS "titleEn", ${PICTURE_COLUMNS}
    FROM author a LEFT JOIN media_asset m ON m.id = a.portrait_id
    WHERE a.id = ANY(${[...new Set(ids)]}::int[])`
  return new Map(authors.map((author) => [author.authorId, author]))
}
