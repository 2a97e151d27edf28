import { expect, it } from 'vitest'
import { makePerson } from '../stories/testing/newsroom.ts'
import { createTag } from './create-tag.ts'
import { findTags, searchTags } from './search-tags.ts'

it('makes a tag once, whatever its spelling, and finds it by any of them', async () => {
  const reporter = await makePerson(['reporter'])
  const first = await createTag(reporter, { name: ' أسواق  الخليج ', language: 'ar' })
  expect(await createTag(reporter, { name: 'اسواق الخليج', language: 'ar' })).toEqual(first)
  expect(first.name).toBe('أسواق الخليج')
  expect(await searchTags({ query: 'خليج', language: 'ar' })).toContainEqual(first)
  expect(await searchTags({ query: 'خليج', language: 'en' })).toEqual([])
  expect(await findTags([first.id, 999_999])).toEqual([first])
})

it('gives tags of one slug different addresses', async () => {
  const editor = await makePerson(['editor'])
  const [c, cpp] = [await createTag(editor, { name: 'C', language: 'en' }), await createTag(editor, { name: 'C++', language: 'en' })]
  expect(cpp.id).not.toBe(c.id)
})

it('refuses people who do not write, and names of nothing', async () => {
  await expect(createTag(await makePerson(['admin']), { name: 'وسم', language: 'ar' })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(createTag(await makePerson(['reporter']), { name: ' … ', language: 'ar' })).rejects.toMatchObject({ code: 'invalid_input' })
})
