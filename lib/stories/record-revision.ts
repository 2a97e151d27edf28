import type { StoryFields } from '../content/fields.ts'
import type { StoryDocument } from '../content/schema.ts'
import type { Prisma } from '../db/generated/client.ts'
import { now } from '../platform/clock.ts'

export type RevisionKind = 'create' | 'autosave' | 'conflict' | 'submit' | 'approve' | 'publish' | 'correct'

type Input = {
  storyId: number
  version: number
  saveId?: string
  kind: RevisionKind
  fields: StoryFields
  document: StoryDocument
  personId: string
  at?: Date
}

/** Appends to the story's history. */
export async function recordRevision(tx: Prisma.TransactionClient, input: Input): Promise<void> {
  const { personId, saveId, at, ...revision } = input
  const createdAt = at ?? now()
  await tx.revision.create({ data: { ...revision, saveId: saveId ?? null, createdById: personId, createdAt } })
}
