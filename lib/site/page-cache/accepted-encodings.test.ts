import { expect, test } from 'vitest'
import { acceptedEncodings } from './accepted-encodings.ts'

test.each([
  [undefined, ['identity']],
  ['', ['identity']],
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
  ['gzip, deflate', ['gzip', 'identity']],
  ['GZip', ['gzip', 'identity']],
  ['x-gzip', ['gzip', 'identity']],
  ['br;q=0.5, gzip;q=0.8', ['gzip', 'br', 'identity']],
  ['gzip;q=0', ['identity']],
  ['gzip;q=0, br', ['br', 'identity']],
  ['br ; q=0.000 , gzip ; q=1.0', ['gzip', 'identity']],
  ['identity;q=1, gzip;q=0.5', ['identity', 'gzip']],
  ['identity;q=0, gzip', ['gzip']],
  ['identity;q=0', []],
  ['*', ['br', 'gzip', 'identity']],
  ['*;q=0', []],
  ['gzip, *;q=0', ['gzip']],
  ['gzip;q=0, *', ['br', 'identity']],
  ['br;q=2', ['identity']],
  ['br;q=', ['identity']],
  [',,', ['identity']],
])('%j accepts %j', (header, accepted) => {
  expect(acceptedEncodings(header)).toEqual(accepted)
})
