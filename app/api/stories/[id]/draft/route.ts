import { z } from 'zod'
import { requireActor } from '#lib/auth/current-actor.ts'
import { AppError } from '#lib/platform/errors.ts'
import { requireSameOrigin } from '#lib/platform/same-origin.ts'
import { saveStory } from '#lib/stories/save-story.ts'
import { errorAnswer } from '../error-answer.ts'
import { readStoryId } from '../read-story-id.ts'
import { readText, storyText } from '../read-text.ts'

const draft = storyText.extend({
  baseVersion: z.int().positive(),
  saveId: z.uuid(),
  /** Who wrote it: on a shared machine somebody else may have signed in meanwhile. */
  personId: z.uuid(),
})

/** Saves the working copy: 200 with its new version, or 409 with the newer text that stands in the way. */
export async function PUT(request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    requireSameOrigin(request)
    const actor = await requireActor()
    const storyId = await readStoryId(context)
    const { personId, ...input } = await readText(request, draft)
    if (personId !== actor.id) throw new AppError('signed_out')
    const result = await saveStory(actor, { storyId, ...input })
    if (result.status === 'saved') {
      return Response.json({ version: result.version, editedAt: result.editedAt }, { headers: NO_STORE })
    }
    return await errorAnswer(new AppError('conflict'), { current: result.current })
  } catch (error) {
    return errorAnswer(error)
  }
}

const NO_STORE = { 'cache-control': 'no-store' }
