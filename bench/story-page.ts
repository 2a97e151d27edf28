import { loadHandler } from './load-handlers.ts'
import { print, spread, time, type Row } from './measure.ts'
import { openNewsroom, SECTIONS, type Newsroom } from './newsroom-of.ts'

const REQUESTS = 150

/** Server time of pages that no cache holds, through their route handlers, each request for another story. */
export async function benchPages(newsroom: Newsroom, stories: number): Promise<Row[]> {
  await newsroom.fillTo(stories)
  const story = await loadHandler('(site)/[section]/[id]/[slug]/route.ts')
  const section = await loadHandler('(site)/[section]/route.ts')
  const home = await loadHandler('(site)/route.ts')
  const search = await loadHandler('(site)/search/route.ts')
  const suggestions = await loadHandler('(site)/search/suggestions/route.ts')
  const ids = spread(REQUESTS, stories)
  const row = (what: string, timing: Row['timing'], aim = ''): Row => ({ what, stories, timing, aim })
  return [
    row('a story’s page', await time(ids, (id) => ask200(story, storyAddress(id))), 'aim: under 15 ms'),
    row('a section’s first page', await time(ids, (id) => ask200(section, sectionAddress(id)))),
    row('a section’s page by cursor', await time(ids, (id) => ask200(section, sectionAddress(id, 1.7e12 + id)))),
    row('the front page', await time(ids.slice(0, 60), () => ask200(home, { address: '/' }))),
    row('search: a word of 200 stories', await time(ids.slice(0, 60), (id) => ask200(search, question(`موضوع${id % 500}`))), SEARCH_AIM),
    row('search: a word of every story', await time(ids.slice(0, 60), () => ask200(search, question('الحكومة'))), SEARCH_AIM),
    row('search: four of them, its last page', await time(ids.slice(0, 60), () => ask200(search, question('الحكومة خطة مدن خبراء', 50))), SEARCH_AIM),
    row('search: a phrase of every story', await time(ids.slice(0, 60), () => ask200(search, question('"خطة جديدة"'))), SEARCH_AIM),
    row('search: a word of none', await time(ids.slice(0, 60), () => ask200(search, question('زرافة'))), SEARCH_AIM),
    row('suggestions while typing', await time(ids.slice(0, 60), () => ask200(suggestions, { address: `/search/suggestions?q=${encodeURIComponent('موض')}` })), SEARCH_AIM),
  ]
}

const SEARCH_AIM = 'aim: under 50 ms'

function question(typed: string, page = 1): Question {
  return { address: `/search?q=${encodeURIComponent(typed)}&page=${page}` }
}

type Question = { address: string; params?: Record<string, string> }

function storyAddress(id: number): Question {
  const [section, slug] = [sectionOf(id), encodeURIComponent(`خبر-${id}`)]
  return { address: `/${section}/${id}/${slug}`, params: { section, id: String(id), slug } }
}

function sectionAddress(id: number, before?: number): Question {
  const section = sectionOf(id)
  return { address: `/${section}${before === undefined ? '' : `?before=${before}.${id}`}`, params: { section } }
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
