import { shownState } from '#components/desk/stories/shown-state.ts'
import type { FoundStory } from '#components/desk/frame/found-story.ts'
import { currentActor, requireActor } from '#lib/auth/current-actor.ts'
import { errorResponse } from '#lib/platform/respond-with-error.ts'
import { listStories, storyFilters } from '#lib/stories/queries.ts'

const SHOWN = 8

/** Stories for the command palette: `?text=`, or the latest. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await requireActor()
    const { text } = storyFilters.parse({ text: new URL(request.url).searchParams.get('text') ?? '' })
    const page = await listStories(actor, { text })
    const rows: FoundStory[] = page.rows
      .slice(0, SHOWN)
      .map((row) => ({ id: row.id, language: row.language, headline: row.headline, state: shownState(row) }))
    return Response.json({ rows }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return errorResponse(error, (await currentActor())?.language)
  }
}
