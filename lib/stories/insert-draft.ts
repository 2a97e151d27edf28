import { emptyDocument } from '../content/empty-document.ts'
import type { Language, StoryFields } from '../content/fields.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Prisma, Story } from '../db/generated/client.ts'
import { now } from '../platform/clock.ts'
import type { Actor } from '../policies/actor.ts'
import { recordRevision } from './record-revision.ts'
import { columnsOf } from './story-columns.ts'

/** Writes a new draft without a body, with the beginning of its history. */
export async function insertDraft(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { language, fields }: { language: Language; fields: StoryFields },
): Promise<Story> {
  const document = emptyDocument()
  const createdAt = now()
  const story = await tx.story.create({
    data: {
      language,
      ...columnsOf(fields),
      document,
      createdById: actor.id,
      editedById: actor.id,
      createdAt,
      editedAt: createdAt,
    },
  })
  const { id: storyId, version } = story
  await recordRevision(tx, { storyId, version, kind: 'create', fields, document, personId: actor.id })
  await recordAudit(tx, actor, 'story.create', { type: 'story', id: storyId }, { language })
  return story
}
