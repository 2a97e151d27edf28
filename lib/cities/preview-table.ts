import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePrayerTimes } from '#lib/policies/prayer-times.ts'
import { readTable, type ReadTable } from '#lib/prayer-times/read-table.ts'

/**
 * What `keepTable` would keep of a file, or what is wrong with it; nothing is kept.
 * @throws AppError `forbidden`
 */
export function previewTable(actor: Actor, { text }: { text: string }): ReadTable {
  authorize(mayManagePrayerTimes(actor))
  return readTable(text)
}
