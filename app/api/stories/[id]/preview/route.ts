import { renderPreview } from '#components/site/preview-page.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { requireSameOrigin } from '#lib/platform/same-origin.ts'
import { previewStory } from '#lib/stories/preview-story.ts'
import { errorAnswer } from '../error-answer.ts'
import { readStoryId } from '../read-story-id.ts'
import { readText, storyText } from '../read-text.ts'

/** The page that readers would get if the text of the request, saved or not, were published now. */
export async function POST(request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    requireSameOrigin(request)
    const actor = await requireActor()
    const storyId = await readStoryId(context)
    const text = await readText(request, storyText)
    const snapshot = await previewStory(actor, { storyId, ...text })
    return new Response(await renderPreview(snapshot), { headers: HEADERS })
  } catch (error) {
    return errorAnswer(error)
  }
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // Shown in a frame whose sandbox says the same; opened by itself, it is as harmless.
  'content-security-policy': "sandbox; default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self'",
  'x-robots-tag': 'noindex',
}
