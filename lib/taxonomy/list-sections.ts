import { db } from '#lib/db/client.ts'
import { inTree } from './section-tree.ts'

export type SectionRow = { id: number; slug: string; nameAr: string; nameEn: string; parentId: number | null }

/** The paper's sections in their order, each followed by those below it. */
export async function listSections(): Promise<SectionRow[]> {
  const sections = await db.section.findMany({
    select: { id: true, slug: true, nameAr: true, nameEn: true, parentId: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return inTree(sections)
}

/** How many stories stand in each section, as their first or another one, by section id. */
export async function countSectionUse(): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<{ id: number; uses: number }[]>`
    SELECT c.id, count(s.id)::int AS uses FROM section c
    LEFT JOIN story s ON s.section_id = c.id OR c.id = ANY(s.other_section_ids)
    GROUP BY c.id`
  return new Map(rows.map(({ id, uses }) => [id, uses]))
}
