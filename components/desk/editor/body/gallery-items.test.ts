import { expect, it } from 'vitest'
import { galleryOf } from '#lib/content/nodes/gallery.ts'
import { moved, withItem } from './gallery-items.ts'

const items = galleryOf(['a', 'b', 'c'].map((id) => ({ id, caption: id })))
const order = (list: typeof items) => list.map(({ mediaId }) => mediaId).join('')

it('moves a photo by one place and not beyond the ends', () => {
  expect(order(moved(items, 0, 1))).toBe('bac')
  expect(order(moved(items, 2, -1))).toBe('acb')
  expect(order(moved(items, 0, -1))).toBe('abc')
  expect(order(moved(items, 2, 1))).toBe('abc')
})

it('changes one photo alone', () => {
  expect(withItem(items, 1, { caption: 'x' }).map(({ caption }) => caption)).toEqual(['a', 'x', 'c'])
})
