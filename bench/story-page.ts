import { loadHandler } from './load-handlers.ts'
import { print, spread, time, type Row } from './measure.ts'
import { openNewsroom, publishedAt, SECTIONS, type Newsroom } from './newsroom-of.ts'

const REQUESTS = 150
const UNDER_50 = 'aim: under 50 ms'

/** Server time of pages that no cache holds, through their route handlers, each request for another story. */
export async function benchPages(newsroom: Newsroom, stories: number): Promise<Row[]> {
  await newsroom.fillTo(stories)
  const story = await loadHandler('(site)/[section]/[id]/[slug]/route.ts')
  const section = await loadHandler('(site)/[section]/route.ts')
  const home = await loadHandler('(site)/route.ts')
  const tag = await loadHandler('(site)/tag/[slug]/route.ts')
  const author = await loadHandler('(site)/author/[slug]/route.ts')
  const latest = await loadHandler('(site)/latest/route.ts')
  const archiveMonth = await loadHandler('(site)/archive/[year]/[month]/route.ts')
  const archiveDay = await loadHandler('(site)/archive/[year]/[month]/[day]/route.ts')
  const ids = spread(REQUESTS, stories)
  const row = (what: string, timing: Row['timing'], aim = ''): Row => ({ what, stories, timing, aim })
  return [
    row('a story’s page', await time(ids, (id) => ask200(story, storyAddress(id))), 'aim: under 15 ms'),
    row('a section’s first page', await time(ids, (id) => ask200(section, sectionAddress(id)))),
    row('a section’s page 500', await time(ids, (id) => ask200(section, withCursor(sectionAddress(id), pageOf(500, stories)))), UNDER_50),
    row('a tag’s first page', await time(ids, (id) => ask200(tag, tagAddress(id))), UNDER_50),
    row('a tag’s last pages', await time(ids, (id) => ask200(tag, withCursor(tagAddress(id), pageOf(500, stories)))), UNDER_50),
    row('an author', await time(ids, (id) => ask200(author, authorAddress(id))), UNDER_50),
    row('the latest', await time(ids.slice(0, 60), () => ask200(latest, { address: '/latest' })), UNDER_50),
    row('a month of the archive', await time(ids, (id) => ask200(archiveMonth, archiveAddress(id, 'month'))), UNDER_50),
    row('a day of the archive', await time(ids, (id) => ask200(archiveDay, archiveAddress(id, 'day'))), UNDER_50),
    row('the front page', await time(ids.slice(0, 60), () => ask200(home, { address: '/' }))),
  ]
}

type Question = { address: string; params?: Record<string, string> }

function storyAddress(id: number): Question {
  const [section, slug] = [sectionOf(id), encodeURIComponent(`خبر-${id}`)]
  return { address: `/${section}/${id}/${slug}`, params: { section, id: String(id), slug } }
}

function sectionAddress(id: number): Question {
  const section = sectionOf(id)
  return { address: `/${section}`, params: { section } }
}

function tagAddress(id: number): Question {
  const slug = encodeURIComponent(`وسم-${(id % 50) + 1}`)
  return { address: `/tag/${slug}`, params: { slug } }
}

function authorAddress(id: number): Question {
  const slug = `author-${(id % 20) + 1}`
  return { address: `/author/${slug}`, params: { slug } }
}

function archiveAddress(id: number, part: 'month' | 'day'): Question {
  const [year = '', month = '', day = ''] = publishedAt(Math.max(id, 100)).toISOString().slice(0, 10).split('-')
  const params = { year, month, ...(part === 'day' ? { day } : {}) }
  return { address: `/archive/${Object.values(params).join('/')}`, params }
}

function withCursor({ address, ...question }: Question, storyId: number): Question {
  return { ...question, address: `${address}?before=${publishedAt(storyId).getTime()}.${storyId}` }
}

/** The story at which a page of 24 begins in a section of an eighth of the paper; where it has fewer, its last one. */
function pageOf(page: number, stories: number): number {
  return Math.max(stories - page * 24 * SECTIONS, Math.ceil(stories / 50))
}

function sectionOf(id: number): string {
  return `section-${(id % SECTIONS) + 1}`
}

async function ask200(ask: Awaited<ReturnType<typeof loadHandler>>, { address, params }: Question): Promise<void> {
  const response = await ask(address, params)
  await response.text()
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`)
}

if (import.meta.main) {
  const newsroom = await openNewsroom()
  try {
    print(await benchPages(newsroom, 1000))
    print(await benchPages(newsroom, 100_000))
  } finally {
    await newsroom.close()
  }
}
