import { expect, it } from 'vitest'
import { countLines } from './headline-lines.ts'

const byLetter = (text: string) => text.length

it.each([
  ['', 0],
  ['خبر', 1],
  ['عودة الحياة', 1],
  ['عودة الحياة إلى المدينة', 2],
  ['كلمةأطولمنالسطركله ثم', 2],
])('sets «%s» in %i lines of twelve letters', (headline, lines) => {
  expect(countLines(headline, 12, byLetter)).toBe(lines)
})
