import { renderPage } from '#components/site/render-page.tsx'
import { StoryPage } from '#components/site/story-page.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/platform/clock.ts'
import { requireSameOrigin } from '#lib/platform/same-origin.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { presentStory } from '#lib/reader/present-story.ts'
import type { ReaderStory } from '#lib/reader/types.ts'
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
    const story = await presentStory(await previewStory(actor, { storyId, ...text }))
    return new Response(await renderStory(story), { headers: HEADERS })
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

async function renderStory(story: ReaderStory): Promise<string> {
  const edition = await getEdition(story.language)
  const today = now()
  const pictureBase = '/api/media'
  return renderPage({
    edition,
    otherEdition: null,
    currentSection: story.section,
    today,
    masthead: 'small',
    head: {
      title: `${story.headline} — ${edition.name}`,
      description: story.standfirst,
      canonical: null,
      meta: [{ name: 'robots', content: 'noindex' }],
      alternates: [],
      feeds: [],
      jsonLd: [],
      priority: null,
    },
    pictureBase,
    children: <StoryPage story={story} more={[]} edition={edition} pictureBase={pictureBase} today={today} />,
  })
}
