import type { PublishedStory } from '#lib/content/published-story.ts'
import { now } from '#lib/platform/clock.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { presentStory } from '#lib/reader/present-story.ts'
import { renderPage } from './render-page.tsx'
import { StoryPage } from './story-page.tsx'

/**
 * The page that readers would get of a snapshot, published or not, as a whole HTML document for the desk: photos
 * come from the desk's own addresses, and nothing in it invites a machine to keep it.
 */
export async function renderPreview(snapshot: PublishedStory): Promise<string> {
  const [edition, story] = await Promise.all([getEdition(snapshot.language), presentStory(snapshot)])
  const today = now()
  return renderPage({
    edition,
    otherEdition: null,
    currentSection: story.section,
    today,
    masthead: 'small',
    pictureBase: '/api/media',
    head: {
      title: story.seo.title,
      description: story.seo.description,
      canonical: null,
      meta: [{ name: 'robots', content: 'noindex' }],
      alternates: [],
      feeds: [],
      jsonLd: [],
      priority: story.hero && { picture: story.hero, slot: 'hero' },
    },
    children: <StoryPage story={story} more={[]} neighbours={NONE} translation={null} edition={edition} today={today} pictureBase="/api/media" />,
  })
}

const NONE = { previous: null, next: null }
