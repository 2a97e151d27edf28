import { expect, test } from 'vitest'
import { safeCallback } from './safe-callback.ts'

test.each(['/desk', '/desk/stories?state=draft', '/desk/stories/7'])('goes on to %s', (path) => {
  expect(safeCallback(path)).toBe(path)
})

test.each([
  'https://evil.example/desk',
  '//evil.example/desk',
  '/\\evil.example/desk',
  '/desk/../../evil',
  '/deskjet',
  'javascript:alert(1)',
  '',
  undefined,
  ['/desk/a'],
])('goes to the desk instead of %s', (path) => {
  expect(safeCallback(path)).toBe('/desk')
})
