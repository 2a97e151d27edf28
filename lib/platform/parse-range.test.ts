import { expect, it } from 'vitest'
import { attachment } from './attachment.ts'
import { parseRange } from './parse-range.ts'

it.each([
  [undefined, null],
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=100-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=9-3', null],
  ['bytes=-', null],
  ['bytes=0-1,5-6', null],
  ['lines=0-1', null],
])('%s', (range, expected) => {
  const headers = new Headers(range === undefined ? {} : { range })
  expect(parseRange(headers, { size: 100, etag: '"a"' })).toEqual(expected)
})

it('gives the whole file where the part is of another version', () => {
  const asked = (version: string) => parseRange(new Headers({ range: 'bytes=0-9', 'if-range': version }), { size: 100, etag: '"a"' })
  expect(asked('"b"')).toBeNull()
  expect(asked('"a"')).toEqual({ start: 0, end: 9 })
})

it('names a download in any script', () => {
  expect(attachment("الأفق (1)'.pdf", 'issue-1.pdf')).toBe(
    `attachment; filename="issue-1.pdf"; filename*=UTF-8''%D8%A7%D9%84%D8%A3%D9%81%D9%82%20%281%29%27.pdf`,
  )
})
