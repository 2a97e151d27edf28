import { expect, test } from 'vitest'
import { heldSections } from './sections.ts'

test('an editor holds what was given to them and all below it, once', () => {
  const given = [{ id: 1, childIds: [2, 3] }, { id: 3, childIds: [] }, { id: 7, childIds: [] }]
  expect(heldSections(given)).toEqual([1, 3, 7, 2])
  expect(heldSections([])).toEqual([])
})
