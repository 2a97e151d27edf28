import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, makeSection } from '#lib/stories/testing/newsroom.ts'
import { publishStory } from '#lib/stories/publish-story.ts'
import { getStory } from '#lib/stories/queries.ts'
import { saveStory } from '#lib/stories/save-story.ts'
import { makeDraft, makePerson } from '#lib/stories/testing/newsroom.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { ask } from './testing/ask.ts'
import { makeNewspaper, publish, withdraw } from '#lib/stories/testing/newspaper.ts'

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
})

const location = async (address: string) => {
  const { response, status, tags } = await ask(address)
  return { status, tags, to: response.headers.get('location') }
}

describe('a story that is live', () => {
  it('answers at its own address with its words, its tags and how long it may be kept', async () => {
    const section = await makeSection('اقتصاد')
    const { storyId } = await publish({
      fields: { sectionId: section.id, headline: 'أسعار النفط تعود إلى الصعود' },
      document: bodyOf('نص الخبر كما كتبه صاحبه.'),
    })
    const { response, status, text, tags } = await ask(`/${section.slug}/${storyId}/أسعار-النفط-تعود-إلى-الصعود`)
    expect(status).toBe(200)
    expect(text).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/)
    expect(text).toContain('أسعار النفط تعود إلى الصعود')
    expect(text).toContain('نص الخبر كما كتبه صاحبه.')
    expect(tags).toEqual(['edition', `story:${storyId}`])
    expect(response.headers.get('surrogate-control')).toMatch(/^max-age=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/)
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+/)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('is the number: every other spelling of its address moves there', async () => {
    const section = await makeSection()
    const { storyId } = await publish({ fields: { sectionId: section.id, headline: 'قمة المناخ' } })
    const own = `/${section.slug}/${storyId}/${encodeURIComponent('قمة-المناخ')}`
    const others = [
      `/${section.slug}/${storyId}/عنوان-آخر`,
      `/another/${storyId}/قمة-المناخ`,
      `/en/${section.slug}/${storyId}/قمة-المناخ`,
      `/${section.slug}/${storyId}`,
      `/${section.slug}/00${storyId}/قمة-المناخ`,
      `/${section.slug}/${storyId}/%E0%A4%A`,
      `/n/${storyId}`,
    ]
    for (const address of others) {
      expect(await location(address), address).toEqual({ status: 301, to: own, tags: [`story:${storyId}`, 'edition'] })
    }
  })

  it('has an address in its own language', async () => {
    const section = await makeSection()
    const { storyId } = await publish({ language: 'en', fields: { sectionId: section.id, headline: 'Oil climbs' } })
    const own = `/en/${section.slug}/${storyId}/oil-climbs`
    expect((await ask(own)).text).toMatch(/^<!doctype html><html lang="en" dir="ltr">/)
    expect((await location(`/${section.slug}/${storyId}/oil-climbs`)).to).toBe(own)
    expect((await location(`/n/${storyId}`)).to).toBe(own)
  })

  it('moves from its old address once a new one is published, not before', async () => {
    const section = await makeSection()
    const story = await publish({ fields: { sectionId: section.id, headline: 'قديم' } })
    const { storyId, chief } = story
    const old = `/${section.slug}/${storyId}/${encodeURIComponent('قديم')}`
    const { fields, document } = await getStory(chief, storyId)
    const changed = { fields: { ...fields, headline: 'جديد', slug: 'جديد' }, document }
    await saveStory(chief, { storyId, baseVersion: story.version, saveId: randomUUID(), ...changed })
    expect((await ask(old)).status).toBe(200)
    await publishStory(chief, { storyId, version: story.version + 1, statedUpdate: false })
    expect(await location(old)).toMatchObject({ status: 301, to: `/${section.slug}/${storyId}/${encodeURIComponent('جديد')}` })
  })

  it('names the other stories of its section, and is forgotten with them', async () => {
    const section = await makeSection()
    const first = await publish({ fields: { sectionId: section.id, headline: 'الأولى' } })
    const second = await publish({ fields: { sectionId: section.id, headline: 'الثانية' } })
    const { text, tags } = await ask(`/${section.slug}/${first.storyId}/الأولى`)
    expect(text).toContain('الثانية')
    expect(tags).toEqual(expect.arrayContaining([`story:${first.storyId}`, `story:${second.storyId}`]))
  })
})

describe('a number without a story for readers', () => {
  it('answers 404 before publication, 410 after withdrawal, each forgotten when the story is published', async () => {
    const section = await makeSection()
    const chief = await makePerson(['managing_editor'])
    const { id: storyId, version } = await makeDraft(chief, { fields: { sectionId: section.id, headline: 'خبر' } })
    const address = `/${section.slug}/${storyId}/خبر`
    const before = await ask(address)
    expect(before.status).toBe(404)
    expect(before.tags).toContain(`story:${storyId}`)
    const published = await publishStory(chief, { storyId, version, statedUpdate: false })
    expect((await ask(address)).status).toBe(200)
    await withdraw({ storyId, version: published.version, chief })
    const after = await ask(address)
    expect(after.status).toBe(410)
    expect(after.tags).toContain(`story:${storyId}`)
    expect(after.text).not.toContain('نص للتجربة.')
    expect(after.text).toContain('noindex')
    expect((await ask(`/n/${storyId}`)).status).toBe(410)
  })

  it('answers 404 in the paper’s look and the address’s language', async () => {
    for (const address of ['/x/999999999/y', '/x/99999999999/y', '/x/0/y', '/x/word/y', '/n/word', '/nowhere', '/a/b/c/d']) {
      const { status, text } = await ask(address)
      expect(status, address).toBe(404)
      expect(text, address).toContain('صحيفة التجربة')
    }
    const english = await ask('/en/a/b/c/d')
    expect(english.status).toBe(404)
    expect(english.text).toContain('The Trial')
  })
})
