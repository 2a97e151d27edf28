import type { CitySettings } from '#lib/cities/schema.ts'
import type { ActionResult } from '#lib/platform/run-action.ts'
import type { ReadTable } from '#lib/prayer-times/read-table.ts'

type ToCity = { cityId: number }

export type CityActions = {
  create: (input: CitySettings) => Promise<ActionResult<null>>
  change: (input: CitySettings & ToCity) => Promise<ActionResult<null>>
  remove: (input: ToCity) => Promise<ActionResult<null>>
  reorder: (input: { cityIds: number[] }) => Promise<ActionResult<null>>
  previewTable: (input: { text: string }) => Promise<ActionResult<ReadTable>>
  keepTable: (input: ToCity & { text: string }) => Promise<ActionResult<{ days: number }>>
  removeTable: (input: ToCity) => Promise<ActionResult<null>>
  exportTable: (input: ToCity) => Promise<ActionResult<{ name: string; text: string }>>
}
