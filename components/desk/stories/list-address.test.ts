import { expect, test } from 'vitest'
import { addressOf, filtersOf, isFiltered, readAddress } from './list-address.ts'

test('an address says the filters and comes back the same', () => {
  const address = '/desk/stories?changed=1&section=3&language=ar&mine=1&text=%D8%A3%D9%84%D9%85%D8%A7%D8%AA%D9%8A&after=17.4'
  const query = Object.fromEntries(new URL(address, 'http://desk').searchParams)
  const list = readAddress(query)
  expect(filtersOf(list)).toEqual({ changed: true, sectionId: 3, language: 'ar', mine: true, text: 'ألماتي' })
  expect(addressOf(list, { cursor: list.cursor })).toBe(address)
})

test('what makes no sense is as if it were not there', () => {
  const list = readAddress({ state: 'burnt', section: 'x', language: 'fr', person: '1', mine: 'yes', text: ['a', 'b'] })
  expect(filtersOf(list)).toEqual({})
  expect(isFiltered(list)).toBe(false)
})

test('another filter begins at the first page', () => {
  const list = readAddress({ state: 'draft', after: '17.4' })
  expect(addressOf(list, { state: 'approved' })).toBe('/desk/stories?state=approved')
})
