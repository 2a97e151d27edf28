import type { Actor } from '#lib/policies/actor.ts'
import { print, time, type Row, type Timing } from './measure.ts'
import { openNewsroom, type Newsroom } from './newsroom-of.ts'

const RUNS = 60
const PAGE = 40
const actor: Actor = {
  id: '00000000-0000-7000-8000-000000000001',
  name: 'محرر',
  roles: ['managing_editor'],
  sectionIds: [],
}

/** The desk's list as a managing editor pages and searches it. */
export async function benchStoryList(newsroom: Newsroom, stories: number): Promise<Row[]> {
  await newsroom.fillTo(stories)
  // Imported late: before, there may be no Prisma client that it could import.
  const { listStories } = await import('#lib/stories/list-stories.ts')
  const after = await cursorOfPage(newsroom, 500)
  const runs = Array.from({ length: RUNS }, (_, i) => i)
  const text = (words: string) => time(runs, () => listStories(actor, { text: words }))
  const row = (what: string, timing: Timing): Row => ({ what, stories, timing, aim: '' })
  return [
    row('the desk’s list, page 1', await time(runs, () => listStories(actor, {}))),
    row('the desk’s list, page 500 by cursor', await time(runs, () => listStories(actor, {}, { after }))),
    row('one section’s list, page 1', await time(runs, (i) => listStories(actor, { sectionId: (i % 8) + 1 }))),
    row('search: a word of 200 stories', await text('موضوع123')),
    row('search: a word of every story', await text('الخبر')),
    row('search: a word of none', await text('زرافة')),
  ]
}

async function cursorOfPage(newsroom: Newsroom, page: number): Promise<string> {
  const [row] = await newsroom.query<{ cursor: string }>(`
    SELECT (extract(epoch FROM edited_at) * 1000)::bigint || '.' || id AS cursor
    FROM story ORDER BY edited_at DESC, id DESC OFFSET ${(page - 1) * PAGE - 1} LIMIT 1`)
  if (!row) throw new Error(`there is no page ${page}`)
  return row.cursor
}

if (import.meta.main) {
  const newsroom = await openNewsroom()
  try {
    print(await benchStoryList(newsroom, 100_000))
  } finally {
    await newsroom.close()
  }
}
