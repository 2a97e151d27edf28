import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayEditFront } from '#lib/policies/fronts.ts'
import { getBreaking } from './get-front.ts'
import type { BreakingSwitch } from './schema.ts'
import type { DeskBreaking } from './types.ts'

export type Switched = { status: 'saved'; breaking: DeskBreaking } | { status: 'conflict'; breaking: DeskBreaking }

/**
 * Switches the bar over every page of an edition on, with these words, or off. Where somebody else did so meanwhile,
 * nothing changes and what they set comes back.
 * @throws AppError `forbidden`; `invalid_input` for an end that is past, or a story that readers don't see
 */
export async function switchBreaking(actor: Actor, change: BreakingSwitch): Promise<Switched> {
  authorize(mayEditFront(actor))
  const { language, isOn, text, storyId, until } = change
  const isSaved = await inTransaction(async (tx) => {
    if (isOn) await requireUsable(tx, change)
    if (!(await write(tx, actor, change))) return false
    const action = isOn ? 'front.breaking_on' : 'front.breaking_off'
    await recordAudit(tx, actor, action, { type: 'front', id: language }, { headline: text, storyId, until })
    await invalidateTags(tx, [cacheTag.edition()])
    return true
  })
  return { status: isSaved ? 'saved' : 'conflict', breaking: await getBreaking(language) }
}

async function requireUsable(tx: Tx, { language, storyId, until }: BreakingSwitch): Promise<void> {
  if (until !== null && new Date(until) <= now()) throw new AppError('invalid_input', { fields: { until: 'past' } })
  if (storyId === null) return
  const live = await tx.liveStory.count({ where: { storyId, language } })
  if (live === 0) throw new AppError('invalid_input', { fields: { storyId: 'not_live' } })
}

async function write(tx: Tx, actor: Actor, change: BreakingSwitch): Promise<boolean> {
  const { version, language, ...words } = change
  const at = now()
  const data = { ...words, editedById: actor.id, editedAt: at, sweptAt: at }
  if (version === 0) {
    return (await tx.breaking.createMany({ data: { ...data, language }, skipDuplicates: true })).count === 1
  }
  const where = { language, version }
  return (await tx.breaking.updateMany({ where, data: { ...data, version: version + 1 } })).count === 1
}
