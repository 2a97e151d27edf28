import { countWords, documentText } from '../content/document-text.ts'
import type { StoryFields } from '../content/fields.ts'
import type { StoryDocument } from '../content/schema.ts'
import type { Prisma, Story } from '../db/generated/client.ts'
import { inTransaction } from '../db/transaction.ts'
import { now } from '../platform/clock.ts'
import { AppError } from '../platform/errors.ts'
import type { Actor } from '../policies/actor.ts'
import { authorizeStory } from '../policies/authorize.ts'
import { deskTextOf } from './desk-text.ts'
import { lockStory } from './lock-story.ts'
import { recordRevision } from './record-revision.ts'
import { columnsOf, documentOf, fieldsOf } from './story-columns.ts'
import { subjectOf } from './story-subject.ts'

export type SaveInput = {
  storyId: number
  /** The version that the text was written on. */
  baseVersion: number
  /** UUID of this text; a retry with the same one is answered as the first was. */
  saveId: string
  fields: StoryFields
  document: StoryDocument
}

export type SaveResult =
  | { status: 'saved'; version: number; editedAt: string }
  | { status: 'conflict'; current: CurrentText }

type CurrentText = {
  version: number
  fields: StoryFields
  document: StoryDocument
  editedBy: { id: string; name: string }
  editedAt: string
}

/**
 * Stores a text if nobody saved another one meanwhile. Otherwise nothing of the story changes; the text that
 * came late is kept as a revision of kind `conflict`, and the newer one is returned beside it.
 * @throws AppError `not_found`, `forbidden`, `wrong_state`, `invalid_input` (a section that does not exist)
 */
export async function saveStory(actor: Actor, input: SaveInput): Promise<SaveResult> {
  return inTransaction(async (tx) => {
    const story = await lockStory(tx, input.storyId)
    authorizeStory(actor, 'save', subjectOf(story))
    const earlier = await tx.revision.findUnique({ where: { saveId: input.saveId } })
    if (earlier) return answerAgain(tx, actor, story, earlier)
    await requireSections(tx, input.fields)
    const { storyId, fields, document, saveId } = input
    const revision = { storyId, fields, document, saveId, personId: actor.id }
    if (input.baseVersion !== story.version) {
      await recordRevision(tx, { ...revision, version: story.version, kind: 'conflict' })
      return { status: 'conflict', current: await currentText(tx, story) }
    }
    const version = story.version + 1
    const editedAt = now()
    await tx.story.update({
      where: { id: storyId },
      data: {
        ...columnsOf(fields),
        document,
        version,
        editedAt,
        editedById: actor.id,
        wordCount: countWords(documentText(document)),
        deskText: await deskTextOf(tx, fields),
      },
    })
    await recordRevision(tx, { ...revision, version, kind: 'autosave', at: editedAt })
    return { status: 'saved', version, editedAt: editedAt.toISOString() }
  })
}

type EarlierSave = { storyId: number; createdById: string; kind: string; version: number; createdAt: Date }

async function answerAgain(
  tx: Prisma.TransactionClient,
  actor: Actor,
  story: Story,
  earlier: EarlierSave,
): Promise<SaveResult> {
  if (earlier.storyId !== story.id || earlier.createdById !== actor.id) throw new AppError('invalid_input')
  if (earlier.kind === 'conflict') return { status: 'conflict', current: await currentText(tx, story) }
  return { status: 'saved', version: earlier.version, editedAt: earlier.createdAt.toISOString() }
}

async function currentText(tx: Prisma.TransactionClient, story: Story): Promise<CurrentText> {
  const editor = await tx.person.findUniqueOrThrow({ where: { id: story.editedById } })
  return {
    version: story.version,
    fields: fieldsOf(story),
    document: documentOf(story),
    editedBy: { id: editor.id, name: editor.name },
    editedAt: story.editedAt.toISOString(),
  }
}

async function requireSections(tx: Prisma.TransactionClient, fields: StoryFields): Promise<void> {
  const named = fields.sectionId === null ? fields.otherSectionIds : [fields.sectionId, ...fields.otherSectionIds]
  const ids = [...new Set(named)]
  const known = await tx.section.count({ where: { id: { in: ids } } })
  if (known !== ids.length) throw new AppError('invalid_input', { fields: ['section'] })
}
