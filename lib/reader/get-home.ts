import { now } from '#lib/platform/clock.ts'
import { FRONT_SIZES } from '#lib/content/front.ts'
import { newestRows, newestRowsOfEach, newestRowsOfUrgency } from './find-live-rows.ts'
import { findPicks } from './find-picks.ts'
import { presentCards, type LiveRow } from './present-cards.ts'
import type { ReaderBlock, ReaderCard, ReaderEdition, ReaderHome } from './types.ts'

/** The section whose stories are columns: it has its own block, and no column leads the paper. */
const OPINION_SLUG = 'opinion'
/** How long a story that an editor called important stays before newer ones. */
const LEAD_HOURS = 36
const HEADLINE_HOURS = 7 * 24
const SIZES = { latest: 8, block: 7, opinion: 4 }

/**
 * The front page: what the editors chose, and for the rest the rule. By the rule the lead is the newest story that an
 * editor called important in the last 36 hours, else the newest; important ones come before others beside it and in
 * the headlines.
 */
export async function getHome(edition: ReaderEdition): Promise<ReaderHome> {
  const { language, sections } = edition
  const opinionId = sections.find(({ slug }) => slug === OPINION_SLUG)?.id
  const [picks, newest, important] = await Promise.all([
    findPicks(language),
    newestRows(language, 40),
    newestRowsOfUrgency(language, { urgencies: ['important', 'top'], after: hoursAgo(HEADLINE_HOURS), limit: 16 }),
  ])
  const front = chooseFront({ picks, newest, important }, opinionId)
  const chosen = [...front.lead, ...front.top, ...front.headlines, ...front.latest]
  const ofSections = await newestRowsOfEach(language, {
    sectionIds: sections.map(({ id }) => id),
    without: chosen.map(({ storyId }) => storyId),
    // A story of two sections stands in the first alone, and the second still fills its block.
    limit: SIZES.block + 3,
  })
  const blocks = chooseBlocks(edition, ofSections, opinionId)
  const cards = await presentCards([...chosen, ...blocks.flatMap(({ rows }) => rows)], language)
  return lay(cards, front, blocks, opinionId)
}

type Front = Record<'lead' | 'top' | 'headlines' | 'latest', LiveRow[]> & { isTopArranged: boolean }
type Choice = { picks: Awaited<ReturnType<typeof findPicks>>; newest: LiveRow[]; important: LiveRow[] }

function chooseFront({ picks, newest, important }: Choice, opinionId: number | undefined): Front {
  const taken = new Set(Object.values(picks).flatMap((rows) => rows.map(({ storyId }) => storyId)))
  const take = (rows: LiveRow[], count: number): LiveRow[] => {
    const free = rows.filter(({ storyId }) => !taken.has(storyId)).slice(0, count)
    for (const { storyId } of free) taken.add(storyId)
    return free
  }
  const since = hoursAgo(LEAD_HOURS)
  const news = newest.filter(({ card }) => card.sectionId !== opinionId)
  const lately = important.filter(({ firstPublishedAt }) => firstPublishedAt > since)
  const fillUp = (place: keyof typeof picks, rows: LiveRow[]): LiveRow[] => [
    ...picks[place],
    ...take(unique(rows), FRONT_SIZES[place] - picks[place].length),
  ]
  const lead = fillUp('lead', [...lately, ...news, ...newest])
  const top = fillUp('support', [...lately, ...news])
  // The first screen is filled before the list further down, in an edition that has little.
  const left = news.filter(({ storyId }) => !taken.has(storyId)).length
  const latest = take(news, Math.min(SIZES.latest, Math.max(0, left - FRONT_SIZES.headlines)))
  const headlines = fillUp('headlines', [...important, ...news])
  return { lead, top, latest, headlines, isTopArranged: picks.support.length > 0 }
}

type Block = { section: ReaderEdition['sections'][number]; rows: LiveRow[] }

function chooseBlocks(
  edition: ReaderEdition,
  rows: (LiveRow & { sectionId: number })[],
  opinionId: number | undefined,
): Block[] {
  const taken = new Set<number>()
  return edition.sections.map((section) => {
    const free = rows.filter(({ sectionId, storyId }) => sectionId === section.id && !taken.has(storyId))
    const own = free.slice(0, section.id === opinionId ? SIZES.opinion : SIZES.block)
    for (const { storyId } of own) taken.add(storyId)
    return { section, rows: own }
  })
}

function lay(cards: ReaderCard[], front: Front, blocks: Block[], opinionId: number | undefined): ReaderHome {
  const byId = new Map(cards.map((card) => [card.storyId, card]))
  const cardsOf = (rows: LiveRow[]): ReaderCard[] => rows.flatMap(({ storyId }) => byId.get(storyId) ?? [])
  const filled = blocks
    .map(({ section, rows }): ReaderBlock => ({ section, cards: pictureFirst(cardsOf(rows)) }))
    .filter((block) => block.cards.length > 0)
  return {
    lead: cardsOf(front.lead)[0] ?? null,
    // Editors have their reasons for an order.
    top: front.isTopArranged ? cardsOf(front.top) : pictureFirst(cardsOf(front.top)),
    headlines: cardsOf(front.headlines),
    latest: cardsOf(front.latest),
    blocks: filled.filter(({ section }) => section.id !== opinionId),
    opinion: filled.find(({ section }) => section.id === opinionId) ?? null,
  }
}

/** The place of the picture goes to the newest story that has one; the others keep their order. */
function pictureFirst(cards: ReaderCard[]): ReaderCard[] {
  const first = cards.find(({ picture }) => picture)
  return first ? [first, ...cards.filter((card) => card !== first)] : cards
}

function unique(rows: LiveRow[]): LiveRow[] {
  return [...new Map(rows.map((row) => [row.storyId, row])).values()]
}

function hoursAgo(hours: number): Date {
  return new Date(now().getTime() - hours * 3_600_000)
}
