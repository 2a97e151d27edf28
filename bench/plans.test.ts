import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { Prisma, type PrismaClient } from '#lib/db/generated/client.ts'
import { newestRowsOf, rowsOfEdition } from '#lib/reader/find-live-rows.ts'
import { getArchiveDay, getArchiveMonth, getArchiveMonths } from '#lib/reader/get-archive.ts'
import { getAuthor } from '#lib/reader/get-author.ts'
import { getSection } from '#lib/reader/get-section.ts'
import { getSitemapFronts } from '#lib/reader/get-sitemap.ts'
import { getTag } from '#lib/reader/get-tag.ts'
import { PAPER, publishedAt, STORIES } from './newsroom-of.ts'

/** Enough that reading them all would show, few enough to make in a moment. */
const NUMBER = 6_000
const LANGUAGE: Language = 'ar'
const place = { language: LANGUAGE, timeZone: 'Asia/Dubai' }
const asked: Prisma.Sql[] = []

beforeAll(async () => {
  for (const statement of PAPER.split(/;\s*\n/)) await db.$executeRawUnsafe(statement)
  for (const insert of STORIES) await db.$executeRawUnsafe(insert(1, NUMBER))
  await db.$executeRawUnsafe('ANALYZE')
  listen()
})

const middle = `${publishedAt(NUMBER / 2).getTime()}.${NUMBER / 2}`
const day = publishedAt(NUMBER / 2).toISOString().slice(0, 10)

/** Rows that a page may take from the tables of what is live: what it shows, and one more. */
const LISTS: { name: string; most: number; ask: () => Promise<unknown> }[] = [
  { name: 'a section', most: 60, ask: () => getSection('ar', { slug: 'section-1', before: null }) },
  { name: 'a section by cursor', most: 60, ask: () => getSection('ar', { slug: 'section-1', before: middle }) },
  { name: 'a tag', most: 60, ask: () => getTag('ar', { slug: 'وسم-1', before: null }) },
  { name: 'a tag by cursor', most: 60, ask: () => getTag('ar', { slug: 'وسم-1', before: middle }) },
  { name: 'an author', most: 60, ask: () => getAuthor('ar', { slug: 'author-1', before: null }) },
  { name: 'an author by cursor', most: 60, ask: () => getAuthor('ar', { slug: 'author-1', before: middle }) },
  { name: 'the latest', most: 60, ask: () => rowsOfEdition('ar', { limit: 49 }) },
  { name: 'the months', most: 60, ask: () => getArchiveMonths(place) },
  { name: 'a month', most: 60, ask: () => getArchiveMonth(place, day.slice(0, 7)) },
  { name: 'a day', most: 60, ask: () => getArchiveDay(place, { day, before: null }) },
  { name: 'a feed of a tag', most: 70, ask: () => newestRowsOf('ar', { list: { of: 'tag', id: 1 }, limit: 30 }) },
  { name: 'the sitemap’s fronts', most: 400, ask: () => getSitemapFronts() },
]

describe('the plan of every list', () => {
  it.each(LISTS)('$name goes by an index and takes a bounded number of rows', async ({ ask, most }) => {
    asked.length = 0
    await ask()
    const questions = asked.splice(0)
    expect(questions.length).toBeGreaterThan(0)
    for (const question of questions) {
      const scans = (await planOf(question)).filter((node) => node['Relation Name']?.startsWith('live_'))
      expect(scans.map((node) => node['Node Type'])).not.toContain('Seq Scan')
      expect(scans.reduce((sum, node) => sum + rowsOf(node), 0)).toBeLessThanOrEqual(most)
    }
  })
})

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}

function rowsOf(node: Node): number {
  return (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
}

/** Every node of the plan by which the database answered. */
async function planOf(question: Prisma.Sql): Promise<Node[]> {
  const [row] = await db.$queryRaw<{ 'QUERY PLAN': { Plan: Node }[] }[]>(Prisma.sql`EXPLAIN (ANALYZE, FORMAT JSON) ${question}`)
  asked.length = 0
  return (row?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => nodesOf(Plan))
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)]
}

/** Keeps what the readers' side asks from now on, so that exactly that is explained. */
function listen(): void {
  const shared = globalThis as typeof globalThis & { manshetDb?: PrismaClient }
  const client = shared.manshetDb
  if (!client) throw new Error('nothing was asked yet')
  shared.manshetDb = client.$extends({
    query: {
      $queryRaw({ args, query }) {
        asked.push(args)
        return query(args)
      },
    },
  }) as unknown as PrismaClient
}
