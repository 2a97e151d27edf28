import { expect, test } from 'vitest'
import { AppError } from '#lib/platform/errors.ts'
import { refusalOf } from './media-error.ts'

test.each([
  ['unsupported_media', { reason: 'heic' }, 'HEIC', 'JPEG'],
  ['unsupported_media', { reason: 'lying', named: 'png', found: 'jpeg' }, 'PNG', 'JPEG'],
  ['unsupported_media', { reason: 'lying', named: 'jpeg', found: 'unknown' }, 'JPEG', ''],
  ['media_too_large', { reason: 'pixels', width: 60000, height: 50000 }, '60000', '50000'],
  ['broken_media', { reason: 'data' }, '', ''],
] as const)('%s %j is told in words, in both languages', (code, details, first, second) => {
  for (const language of ['ar', 'en'] as const) {
    const words = refusalOf(new AppError(code, details), language) ?? ''
    expect(words).toContain(first)
    expect(words).toContain(second)
    expect(words).not.toMatch(/[{}]|undefined|UNKNOWN|media\./)
  }
})

test('an error that says nothing of a file keeps its own words', () => {
  expect(refusalOf(new AppError('forbidden'), 'ar')).toBeNull()
  expect(refusalOf(new AppError('invalid_input', { reason: 'toString' }), 'ar')).toBeNull()
})
