import type { StoryFields } from '../content/fields.ts'
import type { PublishedStory } from '../content/published-story.ts'
import type { StoryDocument } from '../content/schema.ts'
import { db } from '../db/client.ts'
import { AppError } from '../platform/errors.ts'
import { now } from '../platform/clock.ts'
import type { Actor } from '../policies/actor.ts'
import { authorize } from '../policies/authorize.ts'
import { mayViewStory } from '../policies/story.ts'
import { composePublication } from './compose-publication.ts'
import { correctionsOf } from './story-columns.ts'
import { subjectOf } from './story-subject.ts'

/**
 * What readers would get if this text, saved or not, were published now. Stores nothing.
 * `lib/reader/present-story.ts` turns it into what a page shows.
 * @throws AppError `not_found`, `forbidden`
 */
export async function previewStory(
  actor: Actor,
  input: { storyId: number; fields: StoryFields; document: StoryDocument },
): Promise<PublishedStory> {
  const story = await db.story.findUnique({ where: { id: input.storyId } })
  if (!story) throw new AppError('not_found')
  authorize(mayViewStory(actor, subjectOf(story)))
  return composePublication(db, {
    storyId: story.id,
    language: story.language,
    fields: input.fields,
    document: input.document,
    firstPublishedAt: story.firstPublishedAt ?? now(),
    updatedAt: story.updatedAt,
    corrections: correctionsOf(story),
  })
}
