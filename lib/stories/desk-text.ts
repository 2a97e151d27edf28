import type { StoryFields } from '../content/fields.ts'
import type { Prisma } from '../db/generated/client.ts'
import { normaliseText } from '../search/normalise-text.ts'

/** @returns what the desk's list searches of a story, in the searched form. */
export async function deskTextOf(tx: Prisma.TransactionClient, fields: StoryFields): Promise<string> {
  const authorIds = fields.bylines.flatMap((byline) => ('authorId' in byline ? [byline.authorId] : []))
  const [authors, tags] = await Promise.all([
    authorIds.length > 0 ? tx.author.findMany({ where: { id: { in: authorIds } } }) : [],
    fields.tagIds.length > 0 ? tx.tag.findMany({ where: { id: { in: fields.tagIds } } }) : [],
  ])
  return normaliseText(
    [
      fields.headline,
      fields.kicker,
      fields.shortHeadline,
      fields.dateline.place,
      ...fields.dateline.sources,
      ...fields.bylines.flatMap((byline) => ('name' in byline ? [byline.name] : [])),
      ...authors.flatMap((author) => [author.nameAr, author.nameEn]),
      ...tags.map((tag) => tag.name),
    ].join(' '),
  )
}
