import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayReadIssues } from '#lib/policies/print.ts'
import { searchWords } from '#lib/search/normalise-text.ts'
import type { IssueStory } from './types.ts'

const SHOWN = 12

/**
 * Stories that readers see and that an issue may name: every word begins a word of the story; for no words, the newest.
 * @throws AppError `forbidden`
 */
export async function findLiveStories(actor: Actor, text: string): Promise<IssueStory[]> {
  authorize(mayReadIssues(actor))
  const words = searchWords(text)
  if (text.trim() && words.length === 0) return []
  const rows = words.length === 0 ? await newest() : await matching(words)
  return rows.map((row) => ({ ...row, isLive: true }))
}

type Row = Omit<IssueStory, 'isLive'>

/** The newest of each edition, so that neither is read further than needed. */
async function newest(): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT n.story_id AS "storyId", n.language, n.headline
    FROM unnest(enum_range(NULL::"Language")) edition
    CROSS JOIN LATERAL (
      SELECT story_id, language, first_published_at, card ->> 'headline' AS headline FROM live_story
      WHERE language = edition ORDER BY first_published_at DESC, story_id DESC LIMIT ${SHOWN}
    ) n
    ORDER BY n.first_published_at DESC LIMIT ${SHOWN}`
}

async function matching(words: string[]): Promise<Row[]> {
  const query = words.map((word) => `${word}:*`).join(' & ')
  const [only] = words
  const byId = words.length === 1 && only !== undefined && /^\d{1,9}$/.test(only) ? Prisma.sql`OR s.id = ${Number(only)}` : Prisma.empty
  return db.$queryRaw<Row[]>`
    SELECT l.story_id AS "storyId", l.language, l.card ->> 'headline' AS headline
    FROM story s JOIN live_story l ON l.story_id = s.id
    WHERE s.desk_vector @@ to_tsquery('simple', ${query}) ${byId}
    ORDER BY l.first_published_at DESC, l.story_id DESC LIMIT ${SHOWN}`
}
