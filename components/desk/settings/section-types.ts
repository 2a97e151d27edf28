import type { ActionResult } from '#lib/platform/run-action.ts'
import type { SectionRow } from '#lib/taxonomy/list-sections.ts'
import type { NewSection, SectionNames } from '#lib/taxonomy/schema.ts'

export type SectionInUse = SectionRow & { stories: number }

export type SectionActions = {
  create: (input: NewSection) => Promise<ActionResult<null>>
  change: (input: SectionNames & { sectionId: number }) => Promise<ActionResult<null>>
  reorder: (input: { sectionIds: number[] }) => Promise<ActionResult<null>>
  remove: (input: { sectionId: number }) => Promise<ActionResult<null>>
}
