import type { PublishedStory } from '../content/published-story.ts'
import type { Prisma } from '../db/generated/client.ts'

type LiveLists = { sections: { sectionId: number; inherited: boolean }[]; tagIds: number[]; authorIds: number[] }

/**
 * The lists in which a story stands while it is live: its sections and those above them, the tags of its own
 * language, the authors who signed it. Holds the sections until the transaction ends, since one that moves
 * meanwhile would leave its story behind.
 */
export async function listsOf(tx: Prisma.TransactionClient, story: PublishedStory, sectionId: number): Promise<LiveLists> {
  const { fields, language } = story
  const ownIds = [...new Set([sectionId, ...fields.otherSectionIds])]
  const tags = await tx.tag.findMany({ where: { id: { in: fields.tagIds }, language }, select: { id: true } })
  return {
    sections: [
      ...ownIds.map((id) => ({ sectionId: id, inherited: false })),
      ...(await parentsOf(tx, ownIds)).map((id) => ({ sectionId: id, inherited: true })),
    ],
    tagIds: tags.map(({ id }) => id),
    authorIds: [...new Set(story.bylines.flatMap(({ authorId }) => authorId ?? []))],
  }
}

/** @returns the sections above these that are not among them. */
async function parentsOf(tx: Prisma.TransactionClient, sectionIds: number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ parentId: number | null }[]>`
    SELECT parent_id AS "parentId" FROM section WHERE id = ANY(${sectionIds}::int[]) ORDER BY id FOR SHARE`
  const parents = new Set(rows.flatMap(({ parentId }) => parentId ?? []))
  return [...parents].filter((id) => !sectionIds.includes(id))
}
