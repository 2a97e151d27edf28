import { expect, it } from 'vitest'
import { knownQuery } from './known-query.ts'

it('knows of sections and other lists that they have pages, and of nothing else', () => {
  for (const path of ['/economy', '/en/economy', '/%D8%A7', '/latest', '/tag/%D8%A7', '/en/author/x', '/archive/2026/11/25']) expect(knownQuery(path), path).toEqual(['before'])
  for (const path of ['/', '/en', '/feed.xml', '/economy/12/x', '/economy/feed.xml', '/en/', '/tag/x/feed.json', '/archive/2026/11']) {
    expect(knownQuery(path), path).toEqual([])
  }
})
