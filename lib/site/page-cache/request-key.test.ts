import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requestKey } from './request-key.ts'

const known = (path: string): string[] => (path === '/search' ? ['q', 'page'] : ['page'])
const keyOf = (target: string): string | undefined => requestKey(target, known)?.key

test.each([
  ['/', '/'],
  ['/?', '/'],
  ['/?utm_source=x&fbclid=1', '/'],
  ['/sport?page=2&utm_source=x', '/sport?page=2'],
  ['/sport?page=2&page=3', '/sport?page=2'],
  ['/sport?page=', '/sport?page='],
  ['/search?q=b&page=2', '/search?page=2&q=b'],
  ['/search?page=2&q=b', '/search?page=2&q=b'],
  ['/search?q=a%20b', '/search?q=a+b'],
  ['/sport#top', '/sport'],
  ['/a/./b/../c', '/a/c'],
  ['/a/%2e%2e/desk', '/desk'],
  ['/%61bout', '/about'],
  ['/a%2fb', '/a%2Fb'],
  ['/a%', '/a%25'],
  ['/%%34%31', '/%2541'],
  ['/%D9', '/%EF%BF%BD'],
  ['/world/1/%d8%a7%ff', '/world/1/%EF%BF%BD'],
  ['//other.test/x', '//other.test/x'],
  ['http://paper.test/sport?page=2', '/sport?page=2'],
])('%s has the key %s', (target, key) => {
  expect(keyOf(target)).toBe(key)
})

test('an Arabic address has one key, raw or encoded, in either case of hex digits', () => {
  const encoded = '/%D8%A7%D9%82%D8%AA%D8%B5%D8%A7%D8%AF/7/%D8%B3%D9%88%D9%82'
  expect(keyOf('/اقتصاد/7/سوق')).toBe(encoded)
  expect(keyOf(encoded)).toBe(encoded)
  expect(keyOf(encoded.toLowerCase())).toBe(encoded)
})

test('an Arabic query has one key', () => {
  expect(keyOf('/search?q=%d8%ba')).toBe('/search?q=%D8%BA')
  expect(keyOf('/search?q=غ')).toBe('/search?q=%D8%BA')
})

test.each(['*', 'mailto:a@paper.test', ''])('%s is no path', (target) => {
  expect(requestKey(target, known)).toBeNull()
})

const piece = fc.oneof(
  fc.constantFrom('/', '.', '..', '%', '%2', '%2e', '%2F', '%41', '%d8%a7', '%25', '?', '&', '=', '#', ';', '\\', '+'),
  fc.constantFrom('page=1', 'q=x', 'page', 'q=%zz', 'q=%D8', 'search', 'desk', ' ', 'سوق', '🗞'),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const target = fc.array(piece, { maxLength: 14 }).map((pieces) => `/${pieces.join('')}`)

test('a key is its own key', () => {
  fc.assert(
    fc.property(fc.oneof(target, target.map((text) => text.replace('/', '/search?'))), (text) => {
      const first = requestKey(text, known)
      expect(first).not.toBeNull()
      if (first) expect(requestKey(first.key, known)).toEqual(first)
    }),
    { numRuns: 5000 },
  )
})

test('a key is made of characters that a request line may carry', () => {
  fc.assert(fc.property(target, (text) => {
    expect(keyOf(text)).toMatch(/^\/[!-~]*$/)
  }))
})
