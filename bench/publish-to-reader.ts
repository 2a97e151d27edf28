import { randomUUID } from 'node:crypto'
import { emptyFields } from '#lib/content/fields.ts'
import { forgetEnv } from '#lib/platform/env.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { publishStory } from '#lib/stories/publish-story.ts'
import { saveStory } from '#lib/stories/save-story.ts'
import { bodyOf, makeDraft, makePerson } from '#lib/stories/testing/newsroom.ts'
import { buildIfChanged } from '#scripts/build.ts'
import type { Life } from '#scripts/life.ts'
import type { Row, Timing } from './measure.ts'
import { openNewsroom, type Newsroom } from './newsroom-of.ts'
import { print } from './measure.ts'

const ROUNDS = 9
const AIM = 'aim: under 1,000 ms'

/** From the press of "publish" until a reader who asks the server gets the new text, page by page. */
export async function benchPublish(newsroom: Newsroom, stories: number): Promise<Row[]> {
  await newsroom.fillTo(stories)
  Object.assign(process.env, { NODE_ENV: 'production' })
  await buildIfChanged(UNATTENDED)
  const { startServer } = await import('../server.ts')
  forgetEnv()
  const server = await startServer({ port: 0, host: '127.0.0.1', databaseUrl: process.env.DATABASE_URL ?? '' })
  try {
    const times = await publishAgainAndAgain(server.url, await pagesOf(newsroom))
    return [...times].map(([what, each]) => ({ what: `published until read: ${what}`, stories, timing: timingOf(each), aim: AIM }))
  } finally {
    await server.close()
  }
}

type Page = { what: string; path: string }

async function pagesOf(newsroom: Newsroom): Promise<Page[]> {
  const [tag] = await newsroom.query<{ slug: string }>('SELECT slug FROM tag WHERE id = 1')
  return [
    { what: 'home', path: '/' },
    { what: 'section', path: '/section-1' },
    { what: 'tag', path: `/tag/${encodeURIComponent(tag?.slug ?? '')}` },
    { what: 'feed', path: '/feed.xml' },
    { what: 'feed of its section', path: '/section-1/feed.xml' },
    { what: 'sitemap', path: `/sitemap/${new Date().toISOString().slice(0, 7)}.xml` },
    { what: 'news sitemap', path: '/news-sitemap.xml' },
  ]
}

async function publishAgainAndAgain(origin: string, pages: Page[]): Promise<Map<string, number[]>> {
  const chief = await makePerson(['managing_editor'])
  let { id: storyId, version } = await makeDraft(chief, { fields: fieldsOf('bench0x') })
  const all = [...pages, { what: 'story', path: `/n/${storyId}` }]
  const times = new Map(all.map(({ what }) => [what, [] as number[]]))
  for (let round = 0; round < ROUNDS; round += 1) {
    // The slug follows the headline, so the word is also in every address. Letters alone are one word anywhere.
    const word = `bench${round}x`
    version = await rewrite(chief, { storyId, version, word })
    for (const { path } of all) await (await fetch(`${origin}${path}`)).text()
    const began = performance.now()
    version = (await publishStory(chief, { storyId, version, statedUpdate: false })).version
    await Promise.all(
      all.map(async ({ what, path }) => {
        await untilRead(`${origin}${path}`, word)
        times.get(what)?.push(performance.now() - began)
      }),
    )
  }
  return times
}

function fieldsOf(word: string) {
  return { ...emptyFields(), headline: word, sectionId: 1, tagIds: [1], urgency: 'important' as const }
}

async function rewrite(chief: Actor, { storyId, version, word }: { storyId: number; version: number; word: string }): Promise<number> {
  const text = { fields: fieldsOf(word), document: bodyOf(word) }
  const saved = await saveStory(chief, { storyId, baseVersion: version, saveId: randomUUID(), ...text })
  if (saved.status !== 'saved') throw new Error('nobody else writes this story')
  return saved.version
}

async function untilRead(address: string, word: string): Promise<void> {
  for (const end = performance.now() + 30_000; performance.now() < end; ) {
    if ((await (await fetch(address)).text()).includes(word)) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error(`${address} never showed what was published`)
}

function timingOf(times: number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, p95: sorted.at(-1) ?? NaN, processor: NaN }
}

const UNATTENDED: Life = { keep: (opening) => opening, end: async () => undefined, hurry: new AbortController().signal, ending: false }

if (import.meta.main) {
  const newsroom = await openNewsroom()
  try {
    print(await benchPublish(newsroom, Number(process.env.BENCH_STORIES ?? 100_000)))
  } finally {
    await newsroom.close()
  }
}
