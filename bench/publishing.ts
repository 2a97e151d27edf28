import { setTimeout as delay } from 'node:timers/promises'
import type { Actor } from '#lib/policies/actor.ts'
import { print, quantiles, type Row } from './measure.ts'
import { openNewsroom, type Newsroom } from './newsroom-of.ts'
import { startNewspaper } from './newspaper.ts'

const STORIES = 100_000
const [WARM_UP, RUNS] = [3, 20]
const ACTOR: Actor = { id: '00000000-0000-7000-8000-000000000001', name: 'محرر', roles: ['managing_editor'], sectionIds: [] }

/** Where readers and machines find a story of the first section, tag and author; every address was in the page cache. */
const PLACES = {
  home: ['/'],
  section: ['/section-1'],
  tag: ['/tag/وسم-1'],
  author: ['/author/author-1'],
  'the latest': ['/latest'],
  'RSS and JSON feeds': ['', '/section-1', '/tag/وسم-1', '/author/author-1'].flatMap((list) => [`${list}/feed.xml`, `${list}/feed.json`]),
  sitemaps: ['/news-sitemap.xml', `/sitemap/${new Date().toISOString().slice(0, 7)}.xml`],
}
const ITS_PAGE = 'its own page'
const EVERYWHERE = 'everywhere'

type Waits = Map<string, number>

/** From the editor's click to the new page for a reader, over HTTP from another process than the one that publishes. */
export async function benchPublishing(newsroom: Newsroom): Promise<Row[]> {
  await newsroom.fillTo(STORIES)
  await settle(newsroom)
  const newspaper = await startNewspaper()
  const waits: Waits[] = []
  try {
    for (let run = 0; run < WARM_UP + RUNS; run++) waits.push(await publishOne(newspaper.url, run))
  } finally {
    await newspaper.close()
  }
  return [ITS_PAGE, ...Object.keys(PLACES), EVERYWHERE].map((place) => ({
    what: `published → ${place}`,
    stories: STORIES,
    timing: quantiles(waits.slice(WARM_UP).map((one) => one.get(place) ?? NaN)),
    aim: place === EVERYWHERE ? 'aim: under 1 s' : '',
  }))
}

/** The bench wrote its stories by hand: new ones come after them, and nothing is left for the server to index. */
async function settle(newsroom: Newsroom): Promise<void> {
  await newsroom.query(`SELECT setval(pg_get_serial_sequence('story', 'id'), (SELECT max(id) FROM story))`)
  await newsroom.query(`
    INSERT INTO live_story_search (story_id, first_published_at, analysis, words, head)
    SELECT story_id, first_published_at, 32767, '', '' FROM live_story ON CONFLICT DO NOTHING`)
}

async function publishOne(origin: string, run: number): Promise<Waits> {
  // Imported late: before, there may be no Prisma client that they could import.
  const { publishStory } = await import('#lib/stories/publish-story.ts')
  const { makeDraft } = await import('#lib/stories/testing/newsroom.ts')
  const fields = { headline: `خبر الساعة ${run}`, slug: 'خبر', sectionId: 1, tagIds: [1], bylines: [{ authorId: 1 }] }
  const { id: storyId, version } = await makeDraft(ACTOR, { fields })
  const link = `/section-1/${storyId}/`
  const places = Object.entries({ [ITS_PAGE]: [encodeURI(`${link}خبر`)], ...PLACES })
  await Promise.all(places.flatMap(([, addresses]) => addresses.map((address) => fetch(`${origin}${address}`).then((old) => old.text()))))

  const start = performance.now()
  await publishStory(ACTOR, { storyId, version, statedUpdate: false })
  const waits: Waits = new Map(
    await Promise.all(
      places.map(async ([place, addresses]) => {
        await Promise.all(addresses.map((address) => appear(`${origin}${address}`, link)))
        return [place, performance.now() - start] as const
      }),
    ),
  )
  return waits.set(EVERYWHERE, Math.max(...waits.values()))
}

const AT_MOST = 30_000
const BETWEEN_LOOKS = 20

/** Asks as readers do, again and again, until the page names the story. */
async function appear(address: string, link: string): Promise<void> {
  for (const end = performance.now() + AT_MOST; performance.now() < end; await delay(BETWEEN_LOOKS)) {
    const response = await fetch(address)
    const text = await response.text()
    if (response.ok && text.includes(link)) return
  }
  throw new Error(`${address} does not show ${link} after ${AT_MOST / 1000} s`)
}

if (import.meta.main) {
  const newsroom = await openNewsroom()
  try {
    print(await benchPublishing(newsroom))
  } finally {
    await newsroom.close()
  }
}
