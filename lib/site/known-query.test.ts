import { expect, it } from 'vitest'
import { knownQuery } from './known-query.ts'

it('knows of sections that they have pages, and of nothing else', () => {
  for (const path of ['/economy', '/en/economy', '/%D8%A7']) expect(knownQuery(path), path).toEqual(['before'])
  for (const path of ['/', '/en', '/feed.xml', '/economy/12/x', '/economy/feed.xml', '/en/']) {
    expect(knownQuery(path), path).toEqual([])
  }
})
