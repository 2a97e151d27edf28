import { fillFront, type FrontPlace } from '#lib/content/front.ts'
import { findFrontCandidates, OPINION_SLUG } from './find-front-candidates.ts'
import { newestRowsOfEach } from './find-live-rows.ts'
import { findPicks } from './find-picks.ts'
import { presentCards, type LiveRow } from './present-cards.ts'
import type { ReaderBlock, ReaderCard, ReaderEdition, ReaderHome } from './types.ts'

const SIZES = { block: 7, opinion: 4 }

/** The front page: what the editors chose, what the rule fills (`fillFront`), and the sections' blocks. */
export async function getHome(edition: ReaderEdition): Promise<ReaderHome> {
  const { language, sections } = edition
  const opinionId = sections.find(({ slug }) => slug === OPINION_SLUG)?.id
  const [picks, candidates] = await Promise.all([findPicks(language), findFrontCandidates(language)])
  const front = { ...fillFront(picks, candidates), isSupportArranged: picks.support.length > 0 }
  const chosen = [...front.lead, ...front.support, ...front.headlines, ...front.latest]
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

type Front = Record<FrontPlace | 'latest', LiveRow[]> & { isSupportArranged: boolean }
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
    top: front.isSupportArranged ? cardsOf(front.support) : pictureFirst(cardsOf(front.support)),
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
