import type { Language } from '#lib/content/fields.ts'
import type { PublishedStory } from '#lib/content/published-story.ts'
import { db } from '#lib/db/client.ts'
import { PICTURE, presentPicture } from './find-pictures.ts'
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
      return { name, title, portrait: author.portrait && { ...presentPicture(author.portrait), alt: '' } }
    })
}

async function readAuthors(ids: number[]) {
  const select = { id: true, titleAr: true, titleEn: true, portrait: { select: PICTURE } } as const
  const wanted = [...new Set(ids)]
  const authors = wanted.length > 0 ? await db.author.findMany({ where: { id: { in: wanted } }, select }) : []
  return new Map(authors.map((author) => [author.id, author]))
}
