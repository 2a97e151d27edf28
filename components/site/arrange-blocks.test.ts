import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReaderBlock } from '#lib/reader/types.ts'
import { arrangeBlocks, pictureFirst } from './arrange-blocks.ts'
import { card, section } from './site.test-kit.ts'

const block = (id: number, pictures: boolean[]): ReaderBlock => ({
  section: { ...section, id },
  cards: pictures.map((has, i) => card(id * 100 + i, has ? {} : { picture: null })),
})
const full = [true, true, true, true, true, true, true]

test('sections with enough stories take turns through four layouts', () => {
  const { arranged } = arrangeBlocks([1, 2, 3, 4, 5].map((id) => block(id, full)))
  expect(arranged.map(({ layout }) => layout)).toEqual(['quartet', 'feature', 'ledger', 'banner', 'quartet'])
})

test('a section gets no layout that its stories would leave half empty', () => {
  const { arranged, digest } = arrangeBlocks([block(1, [false, true, false]), block(2, [true, true]), block(3, full)])
  expect(arranged.map(({ section: { id }, layout }) => [id, layout])).toEqual([
    [1, 'banner'],
    [3, 'quartet'],
  ])
  expect(digest.map(({ section: { id } }) => id)).toEqual([2])
})

test('whatever the sections hold, each stands once and no two neighbours look alike', () => {
  const blocks = fc.array(fc.array(fc.boolean(), { maxLength: 8 }), { maxLength: 10 })
  fc.assert(
    fc.property(blocks, (shapes) => {
      const all = shapes.map((pictures, i) => block(i + 1, pictures))
      const { arranged, digest } = arrangeBlocks(all)
      const shown = [...arranged, ...digest].map(({ section: { id } }) => id).toSorted((a, b) => a - b)
      expect(shown).toEqual(all.filter(({ cards }) => cards.length > 0).map(({ section: { id } }) => id))
      expect(arranged.some(({ layout }, i) => layout === arranged[i - 1]?.layout)).toBe(false)
    }),
  )
})

test('the large place goes to the first of three with a picture, the order of the others stays', () => {
  const { cards } = block(1, [false, true, true])
  expect(pictureFirst(cards).map(({ storyId }) => storyId)).toEqual([101, 100, 102])
  expect(pictureFirst(block(1, [false, false, false, true]).cards)[0]?.storyId).toBe(100)
})
