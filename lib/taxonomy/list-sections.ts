import { db } from '#lib/db/client.ts'

export type SectionRow = { id: number; slug: string; nameAr: string; nameEn: string }

/** The paper's sections in their order. */
export async function listSections(): Promise<SectionRow[]> {
  return db.section.findMany({
    select: { id: true, slug: true, nameAr: true, nameEn: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
}

/** How many stories stand in each section, as their first or another one, by section id. */
export async function countSectionUse(): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<{ id: number; uses: number }[]>`
    SELECT c.id, count(s.id)::int AS uses FROM section c
    LEFT JOIN story s ON s.section_id = c.id OR c.id = ANY(s.other_section_ids)
    GROUP BY c.id`
  return new Map(rows.map(({ id, uses }) => [id, uses]))
}
