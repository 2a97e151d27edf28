import { expect, test } from 'vitest'
import { parseSurrogateControl, parseSurrogateKey } from './surrogate-control.ts'

test.each([
  ['max-age=60', [60, 0, 0]],
  ['max-age=60, stale-while-revalidate=30, stale-if-error=86400', [60, 30, 86400]],
  ['Max-Age=60,Stale-If-Error="5"', [60, 0, 5]],
  ['max-age=0, stale-if-error=5', [0, 0, 5]],
  ['content="ESI/1.0", max-age=1', [1, 0, 0]],
])('%s', (header, [maxAge, staleWhileRevalidate, staleIfError]) => {
  expect(parseSurrogateControl(header)).toEqual({ maxAge, staleWhileRevalidate, staleIfError })
})

test.each([undefined, '', 'no-store', 'no-store, max-age=60', 'max-age', 'max-age=-1', 'max-age=1.5', 'max-age=0'])(
  '%s does not allow storing',
  (header) => {
    expect(parseSurrogateControl(header)).toBeNull()
  },
)

test('tags are separated by any white space and counted once', () => {
  expect(parseSurrogateKey(' story-1  section-sport\tstory-1 ')).toEqual(['story-1', 'section-sport'])
  expect(parseSurrogateKey(undefined)).toEqual([])
})
