import type { Language } from '../content/fields.ts'
import { Prisma } from '../db/generated/client.ts'

/** Instants: from the first, before the second; null: no bound. */
export type Span = { since: Date | null; until: Date | null }

export const EVER: Span = { since: null, until: null }

export type Wanted = {
  /** A tsquery; it must hold in the whole story, or in its headline and furniture. */
  query: string
  within: 'words' | 'head'
  span: Span
  most: number
}

/**
 * SQL for the ids, newest first, of the newest live stories in which a tsquery holds. It costs what the newest months
 * that give so many cost, however many stories there are.
 */
export function matchesOf(language: Language, { query, within, span, most }: Wanted): Prisma.Sql {
  const since = span.since ?? new Date(0)
  const until = span.until ?? new Date('9999-01-01')
  return Prisma.sql`live_story_matches(
    ${within}, ${language}, ${query}::tsquery, ${since}::timestamptz, ${until}::timestamptz, ${most}::int
  )`
}
