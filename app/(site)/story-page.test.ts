import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { correctStory } from '#lib/stories/correct-story.ts'
import { linkTranslation } from '#lib/stories/link-translation.ts'
import { publishStory } from '#lib/stories/publish-story.ts'
import { takeDownStory } from '#lib/stories/take-down-story.ts'
import { makeNewspaper, makePhoto, publish } from '#lib/stories/testing/newspaper.ts'
import { bodyOf, makeDraft, makeSection } from '#lib/stories/testing/newsroom.ts'
import { unlinkTranslation } from '#lib/stories/unlink-translation.ts'
import { unpublishStory } from '#lib/stories/unpublish-story.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { ask } from './testing/ask.ts'

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
})

/** The page of a story, wherever it stands. */
async function page(storyId: number) {
  const short = await ask(`/n/${storyId}`)
  const location = short.response.headers.get('location')
  return location ? ask(location) : short
}

const staleSince = async (seq: bigint) => (await db.cacheInvalidation.findMany({ where: { seq: { gt: seq } } })).map(({ tag }) => tag)
const lastSeq = async () => (await db.cacheInvalidation.findFirst({ orderBy: { seq: 'desc' } }))?.seq ?? 0n

describe('a correction', () => {
  it('stands under the text with its date, over it as a way down, and in what machines read', async () => {
    const section = await makeSection()
    const { chief, storyId, version } = await publish({ fields: { sectionId: section.id } })
    await correctStory(chief, { storyId, version, kind: 'correction', text: 'الصواب <45> لا 54.' })
    const { text } = await page(storyId)
    expect(text).toMatch(/<h2 id="corrections"[^>]*>تصحيحات وإيضاحات<\/h2>/)
    expect(text).toContain('<p class="correction-text">الصواب &lt;45&gt; لا 54.</p>')
    expect(text).toMatch(/<p class="correction-note"><a href="#corrections">تصحيح: \d+ /)
    const json = JSON.parse(/"application\/ld\+json">(.*?)<\/script>/.exec(text)?.[1] ?? '{}') as Record<string, unknown>
    const [said] = json['correction'] as { datePublished: string }[]
    expect(said).toMatchObject({ '@type': 'CorrectionComment', text: 'الصواب <45> لا 54.' })
    expect(json['dateModified']).toBe(said?.datePublished)
  })

  it('is no part of publications of earlier days, which are read as before', async () => {
    const section = await makeSection()
    const { storyId } = await publish({ fields: { sectionId: section.id } })
    const { snapshot, ...publication } = await db.publication.findFirstOrThrow({ where: { storyId } })
    const { corrections: _, ...earlier } = snapshot as Record<string, string>
    const { id } = await db.publication.create({ data: { ...publication, id: crypto.randomUUID(), number: 2, snapshot: earlier } })
    await db.liveStory.update({ where: { storyId }, data: { publicationId: id } })
    const { status, text } = await page(storyId)
    expect(status).toBe(200)
    expect(text).not.toContain('id="corrections"')
  })
})

describe('one story in two languages', () => {
  it('is linked both ways while both are live, at once', async () => {
    const section = await makeSection()
    const { chief, storyId: arabic } = await publish({ fields: { sectionId: section.id, slug: 'أ' } })
    const draft = await makeDraft(chief, { language: 'en', fields: { sectionId: section.id, headline: 'Headline' } })
    await linkTranslation(chief, { storyId: arabic, counterpartId: draft.id })
    const before = await page(arabic)
    expect(before.text).not.toContain('Read in English')
    expect(before.tags).toContain(`story:${draft.id}`)

    await publishStory(chief, { storyId: draft.id, version: draft.version, statedUpdate: false })
    const [arabicPage, englishPage] = [await page(arabic), await page(draft.id)]
    const english = `/en/${section.slug}/${draft.id}/headline`
    expect(arabicPage.text).toContain(`<a href="${english}" lang="en" hrefLang="en" rel="alternate">Read in English</a>`)
    expect(arabicPage.text).toContain(`<a href="${english}" lang="en" hrefLang="en">English</a>`)
    expect(englishPage.text).toContain('اقرأ بالعربية')
    const alternates = (text: string) => [...text.matchAll(/<link rel="alternate" hrefLang="(\w+)" href="([^"]+)"/gi)].map(([, language, href]) => [language, href])
    expect(alternates(arabicPage.text).map(([language]) => language)).toEqual(['ar', 'en'])
    expect(alternates(englishPage.text)).toEqual(alternates(arabicPage.text))

    const seq = await lastSeq()
    await unlinkTranslation(chief, { storyId: draft.id })
    expect(await staleSince(seq)).toEqual(expect.arrayContaining([`story:${arabic}`, `story:${draft.id}`]))
    expect((await page(arabic)).text).not.toContain('Read in English')
  })
})

describe('a story that was withdrawn', () => {
  it('says why where the desk says it to readers, never what it notes for itself', async () => {
    const section = await makeSection()
    const { chief, storyId, version } = await publish({ fields: { sectionId: section.id } })
    const decision = { storyId, version }
    await unpublishStory(chief, { ...decision, note: 'سر المكتب', publicReason: 'ننتظر رد <الوزارة>.' })
    const gone = await page(storyId)
    expect(gone.status).toBe(410)
    expect(gone.text).toContain('السبب: <bdi>ننتظر رد &lt;الوزارة&gt;.</bdi>')
    expect(gone.text).not.toContain('سر المكتب')
    await publishStory(chief, { ...decision, statedUpdate: false })
    await takeDownStory(chief, { ...decision, reason: 'سر المكتب' })
    const taken = await page(storyId)
    expect(taken.status).toBe(410)
    expect(taken.text).not.toMatch(/السبب|سر المكتب|ننتظر/)
  })
})

describe('the parts of a page', () => {
  it('lead on: to its author and topics, to the stories before and after it, by its short address', async () => {
    const section = await makeSection()
    const author = await db.author.create({ data: { slug: 'salem', nameAr: 'سالم', nameEn: 'Salem' } })
    const tag = await db.tag.create({ data: { language: 'ar', name: 'النفط', key: 'نفط', slug: 'النفط' } })
    const fields = { sectionId: section.id, bylines: [{ authorId: author.id }, { name: 'وكالات' }], tagIds: [tag.id] }
    const [before, story, after] = [
      await publish({ fields: { ...fields, headline: 'الأولى' } }),
      await publish({ fields: { ...fields, headline: 'الثانية' } }),
      await publish({ fields: { ...fields, headline: 'الثالثة' } }),
    ]
    const { text, tags } = await page(story.storyId)
    expect(text).toContain('<a href="/author/salem" rel="author">سالم</a>')
    expect(text).toContain('<b>وكالات</b>')
    expect(text).toContain('<a href="/tag/النفط" rel="tag">النفط</a>')
    const neighbours = /<nav class="neighbours".*?<\/nav>/.exec(text)?.[0] ?? ''
    expect(neighbours).toMatch(/rel="prev"><small>[^<]+<\/small>الأولى<\/a>.*rel="next"><small>[^<]+<\/small>الثالثة/)
    expect(tags).toEqual(expect.arrayContaining([`story:${before.storyId}`, `story:${after.storyId}`]))
    expect(text).toContain(`https://wa.me/?text=${encodeURIComponent('الثانية')}%20`)
    expect(text).toContain(`/n/${story.storyId}</bdi>`)
    expect(text).toContain('بتوقيت أبوظبي <bdi>(GMT+4)</bdi>')
    expect(text).toContain('قراءة دقيقة')
  })

  it('stay within the budget, a gallery of twenty and a thousand words included', async () => {
    const [section, mediaId] = [await makeSection(), await makePhoto({ caption: 'تعليق على الصورة', credit: 'وكالات' })]
    const photo = { mediaId, caption: '', altOverride: null, decorative: false, creditOverride: null }
    const words = Array.from({ length: 1000 }, (_, i) => `كلمة${i}`).join(' ')
    const text = bodyOf(words)
    const gallery = { type: 'gallery' as const, attrs: { id: 'gallery-1', items: Array.from({ length: 20 }, () => photo) } }
    const { storyId } = await publish({ fields: { sectionId: section.id }, document: { ...text, content: [...(text.content ?? []), gallery] } })
    expect(brotliCompressSync((await page(storyId)).text).length).toBeLessThan(15 * 1024)
  })
})
