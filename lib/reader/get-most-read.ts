import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { LIVE_COLUMNS } from './find-live-rows.ts'
import { presentCards, type LiveRow } from './present-cards.ts'
import type { ReaderCard, ReaderMostRead } from './types.ts'

const SHOWN = 5
/** A shorter list says more about how little was counted than about what is read. */
const FEWEST = 3

/** What an edition's readers read most, today and this week; a list is empty where too little was counted. */
export async function getMostRead(language: Language): Promise<ReaderMostRead> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT m.period, ${LIVE_COLUMNS}
    FROM most_read m JOIN live_story l ON l.story_id = m.story_id
    WHERE m.language = ${language}::"Language" ORDER BY m.rank`
  const [today, week] = [listOf(rows, 'today'), listOf(rows, 'week')]
  const cards = new Map((await presentCards([...today, ...week], language)).map((card) => [card.storyId, card]))
  const cardsOf = (list: Row[]): ReaderCard[] => list.flatMap(({ storyId }) => cards.get(storyId) ?? [])
  return { today: cardsOf(today), week: cardsOf(week) }
}

type Row = LiveRow & { period: keyof ReaderMostRead }

function listOf(rows: Row[], period: keyof ReaderMostRead): Row[] {
  const list = rows.filter((row) => row.period === period).slice(0, SHOWN)
  return list.length < FEWEST ? [] : list
}
