import type { ActionResult } from '#lib/platform/run-action.ts'
import type { SectionRow } from '#lib/taxonomy/list-sections.ts'

export type SectionInUse = SectionRow & { stories: number }

export type SectionActions = {
  create: (input: { slug: string; nameAr: string; nameEn: string }) => Promise<ActionResult<null>>
  change: (input: { sectionId: number; nameAr: string; nameEn: string }) => Promise<ActionResult<null>>
  reorder: (input: { sectionIds: number[] }) => Promise<ActionResult<null>>
  remove: (input: { sectionId: number }) => Promise<ActionResult<null>>
}
