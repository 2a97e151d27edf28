import { recordAudit } from '../audit/record-audit.ts'
import { db } from '../db/client.ts'
import { inTransaction } from '../db/transaction.ts'
import { AppError } from '../platform/errors.ts'
import { now } from '../platform/clock.ts'
import { goLive } from './go-live.ts'
import { lockStory } from './lock-story.ts'

/**
 * Publishes every story whose time has come. Any number of instances may call it at once: each story is locked
 * and looked at again. A story that cannot be published stays scheduled with the reason on record, once.
 * @returns the ids published now
 */
export async function publishDueStories(): Promise<number[]> {
  const due = await db.story.findMany({
    where: { state: 'scheduled', scheduledAt: { lte: now() } },
    select: { id: true },
    orderBy: { scheduledAt: 'asc' },
    take: 100,
  })
  const published: number[] = []
  for (const { id } of due) if (await publishIfDue(id)) published.push(id)
  return published
}

async function publishIfDue(storyId: number): Promise<boolean> {
  try {
    return await inTransaction(async (tx) => {
      const story = await lockStory(tx, storyId)
      const at = now()
      if (story.state !== 'scheduled' || !story.scheduledAt || story.scheduledAt > at) return false
      const personId = story.scheduledById ?? story.editedById
      const columns = await goLive(tx, story, { personId, at, statedUpdate: true })
      await tx.story.update({ where: { id: storyId }, data: { ...columns, state: 'published', stateNote: '' } })
      const details = { scheduledAt: story.scheduledAt.toISOString(), version: story.version, onBehalfOf: personId }
      await recordAudit(tx, { id: null, name: 'schedule' }, 'story.publish', { type: 'story', id: storyId }, details)
      return true
    })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    await noteFailure(storyId, error.code)
    return false
  }
}

async function noteFailure(storyId: number, code: string): Promise<void> {
  await inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId)
    if (story.state !== 'scheduled' || story.stateNote === code) return
    await tx.story.update({ where: { id: storyId }, data: { stateNote: code } })
    await recordAudit(tx, { id: null, name: 'schedule' }, 'story.schedule_failed', { type: 'story', id: storyId }, { code })
  })
}
