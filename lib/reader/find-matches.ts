import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { anyOf } from '#lib/search/parse-question.ts'
import { marker, monthOf } from '#lib/search/story-vectors.ts'

/** Where to look: instants, `until` not included; null: no bound. */
export type Span = { since: Date | null; until: Date | null }

type Wanted = {
  query: string
  span: Span
  most: number
  /** Where the query must hold: anywhere in the story, or in headline and furniture. */
  within?: 'words' | 'head'
}

export const EVER: Span = { since: null, until: null }

/**
 * The newest live stories in which a tsquery holds, newest first, at most so many. Looks back month by month in
 * growing steps until there are enough, each month by its marker in the index, so that a word of every story costs
 * what a month of stories costs, however many there are.
 */
export async function findMatches(language: Language, { query, span, most, within = 'words' }: Wanted): Promise<number[]> {
  const bounds = await boundsOf(language, span)
  const matches = within === 'words' ? Prisma.sql`live_story_matches` : Prisma.sql`live_head_matches`
  const found: number[] = []
  if (!bounds) return found
  for (const step of stepsOf(language, bounds)) {
    const [row] = await db.$queryRaw<{ ids: number[] }[]>`
      SELECT ${matches}(
        ${`${query ? `${query} & ` : ''}${step.marker}`}::tsquery, ${step.since}, ${step.until}, ${most - found.length}::int
      ) AS ids`
    found.push(...(row?.ids ?? []))
    if (found.length >= most) break
  }
  return found
}

/** Months of each step back; what is older is one last step. */
const STEPS = [1, 3, 12, 36]

type Bounds = { since: Date; until: Date }
type Step = Bounds & { marker: string }

function stepsOf(language: Language, { since, until }: Bounds): Step[] {
  const steps: Step[] = []
  let to = until
  for (const count of STEPS) {
    if (to <= since) return steps
    // `until` is not included, so the month that counts is that of the millisecond before it.
    const newest = new Date(to.getTime() - 1)
    const months = Array.from({ length: count }, (_, i) => monthsBefore(newest, i))
    const from = months.at(-1) ?? since
    const markers = months.map((month) => marker.month(language, monthOf(month)))
    steps.push({ since: from > since ? from : since, until: to, marker: anyOf(markers) })
    to = from
  }
  if (to > since) steps.push({ since, until: to, marker: anyOf([marker.edition(language)]) })
  return steps
}

/** The span within what is live at all, by the two ends of an index. */
async function boundsOf(language: Language, { since, until }: Span): Promise<Bounds | null> {
  const [live] = await db.$queryRaw<{ oldest: Date | null; newest: Date | null }[]>`
    SELECT min(first_published_at) AS oldest, max(first_published_at) AS newest
    FROM live_story WHERE language = ${language}::"Language"`
  if (!live?.oldest || !live.newest) return null
  const end = new Date(live.newest.getTime() + 1)
  const within = {
    since: since && since > live.oldest ? since : live.oldest,
    until: until && until < end ? until : end,
  }
  return within.since < within.until ? within : null
}

/** The first instant of a month, in UTC. */
function monthsBefore(at: Date, count: number): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - count))
}
