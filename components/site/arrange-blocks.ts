import type { ReaderBlock, ReaderCard } from '#lib/reader/types.ts'

export type BlockLayout = 'quartet' | 'feature' | 'ledger' | 'banner'
export type ArrangedBlock = ReaderBlock & { layout: BlockLayout }

/**
 * Gives each section block a layout that its stories fill, so that none stands half empty and no two neighbours
 * look alike. Sections with too few stories for a block of their own are left for the digest at the end.
 */
export function arrangeBlocks(blocks: ReaderBlock[]): { arranged: ArrangedBlock[]; digest: ReaderBlock[] } {
  const digest = blocks.filter(({ cards }) => cards.length > 0 && cards.length < FEWEST)
  const arranged: ArrangedBlock[] = []
  let turn = 0
  for (const block of blocks.filter(({ cards }) => cards.length >= FEWEST)) {
    const layout = nextLayout(turn, block.cards, arranged.at(-1)?.layout)
    turn = LAYOUTS.indexOf(layout) + 1
    arranged.push({ ...block, layout })
  }
  return { arranged, digest }
}

/** A large place needs a picture: one of the three newest that has one takes it, the others keep their order. */
export function pictureFirst(cards: ReaderCard[]): ReaderCard[] {
  const first = cards.slice(0, 3).find(({ picture }) => picture) ?? cards[0]
  return first ? [first, ...cards.filter((card) => card !== first)] : []
}

const FEWEST = 3
const LAYOUTS: BlockLayout[] = ['quartet', 'feature', 'ledger', 'banner']

function nextLayout(turn: number, cards: ReaderCard[], before: BlockLayout | undefined): BlockLayout {
  const order = LAYOUTS.map((_, i) => LAYOUTS[(turn + i) % LAYOUTS.length] ?? 'quartet')
  return order.find((layout) => layout !== before && FITS[layout](cards)) ?? order.find((layout) => layout !== before) ?? 'quartet'
}

const withPicture = (cards: ReaderCard[]) => cards.filter(({ picture }) => picture).length
const leads = (cards: ReaderCard[]) => withPicture(cards.slice(0, 3)) > 0

const FITS: Record<BlockLayout, (cards: ReaderCard[]) => boolean> = {
  quartet: (cards) => cards.length >= 4 && withPicture(cards.slice(0, 4)) >= 2,
  feature: (cards) => cards.length >= 4 && leads(cards),
  ledger: (cards) => cards.length >= 6 && withPicture(cards) >= 3 && leads(cards),
  banner: (cards) => cards.length >= 3 && leads(cards),
}
