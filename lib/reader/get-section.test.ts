import { describe, expect, it } from 'vitest'
import { publish } from '#lib/stories/testing/newspaper.ts'
import { setClock } from '#lib/platform/clock.ts'
import { makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { getSection } from './get-section.ts'

describe('the pages of a section', () => {
  it('show every story once, newest first, also those of one moment', async () => {
    const section = await makeSection()
    const chief = await makePerson(['managing_editor'])
    const published: number[] = []
    for (let i = 0; i < 30; i += 1) {
      // Ten at a time share their moment.
      const restore = setClock(() => new Date(1_700_000_000_000 + Math.floor(i / 10) * 1000))
      published.push((await publish({ fields: { sectionId: section.id } }, chief)).storyId)
      restore()
    }
    const shown: number[] = []
    let [before, pages]: [string | null, number] = [null, 0]
    do {
      const page = await getSection('ar', { slug: section.slug, before })
      expect(page?.isFirstPage).toBe(before === null)
      shown.push(...(page?.cards ?? []).map(({ storyId }) => storyId))
      before = page?.olderPath?.split('before=')[1] ?? null
      pages += 1
    } while (before !== null && pages < 10)
    expect(shown).toEqual(published.toReversed())
    expect(pages).toBe(2)
  })

  it('hold the stories of their language alone', async () => {
    const section = await makeSection()
    await publish({ language: 'en', fields: { sectionId: section.id, headline: 'English' } })
    expect((await getSection('ar', { slug: section.slug, before: null }))?.cards).toEqual([])
    expect((await getSection('en', { slug: section.slug, before: null }))?.cards).toHaveLength(1)
  })

  it('do not exist for another section or a made-up place', async () => {
    const section = await makeSection()
    expect(await getSection('ar', { slug: 'no-such', before: null })).toBeNull()
    for (const before of ['', 'x', '1', '1.x', "1.1' OR 1=1", '999999999999999999.1', '1.99999999999']) {
      expect(await getSection('ar', { slug: section.slug, before }), before).toBeNull()
    }
  })
})
