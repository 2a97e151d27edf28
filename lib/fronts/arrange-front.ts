import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { FRONT_PLACES } from '#lib/content/front.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import { now } from '#lib/platform/clock.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayEditFront } from '#lib/policies/fronts.ts'
import { getFront } from './get-front.ts'
import type { FrontArrangement } from './schema.ts'
import type { DeskFront } from './types.ts'

export type Arranged = { status: 'saved'; version: number } | { status: 'conflict'; front: DeskFront }

/**
 * Puts these stories on an edition's front; readers see it from their next page. Where somebody else arranged it
 * meanwhile, nothing changes and theirs comes back.
 * @throws AppError `forbidden`; `invalid_input` for a story that is none of the edition's
 */
export async function arrangeFront(actor: Actor, arrangement: FrontArrangement): Promise<Arranged> {
  authorize(mayEditFront(actor))
  const { language } = arrangement
  const version = await inTransaction(async (tx) => {
    await requireStories(tx, arrangement)
    const next = await raiseVersion(tx, actor, arrangement)
    if (next === null) return null
    await tx.frontPick.deleteMany({ where: { language } })
    await tx.frontPick.createMany({ data: picksOf(arrangement) })
    await recordAudit(tx, actor, 'front.arrange', { type: 'front', id: language }, idsOf(arrangement))
    await invalidateTags(tx, [cacheTag.home(language)])
    return next
  })
  return version === null ? { status: 'conflict', front: await getFront(language) } : { status: 'saved', version }
}

async function requireStories(tx: Tx, arrangement: FrontArrangement): Promise<void> {
  const ids = picksOf(arrangement).map(({ storyId }) => storyId)
  const known = await tx.story.count({ where: { id: { in: ids }, language: arrangement.language } })
  if (known !== ids.length) throw new AppError('invalid_input', { fields: { places: 'unknown_story' } })
}

/** @returns the new version; null where the front is no longer, or not yet, the one that was arranged. */
async function raiseVersion(tx: Tx, actor: Actor, { language, version }: FrontArrangement): Promise<number | null> {
  const at = now()
  const change = { editedById: actor.id, editedAt: at, sweptAt: at }
  if (version === 0) {
    const made = await tx.front.createMany({ data: { language, ...change }, skipDuplicates: true })
    return made.count === 1 ? 1 : null
  }
  const raised = await tx.front.updateMany({ where: { language, version }, data: { ...change, version: version + 1 } })
  return raised.count === 1 ? version + 1 : null
}

function picksOf({ language, places }: FrontArrangement) {
  return FRONT_PLACES.flatMap((place) => places[place].map((pick, position) => ({ ...pick, language, place, position })))
}

function idsOf({ places }: FrontArrangement) {
  const ids = FRONT_PLACES.map((place) => [place, places[place].map(({ storyId }) => storyId)] as const)
  return Object.fromEntries(ids)
}
