import { beforeAll, expect, it } from 'vitest'
import type { DocumentNode, StoryDocument } from '#lib/content/schema.ts'
import { db } from '#lib/db/client.ts'
import { publishStory } from '#lib/stories/publish-story.ts'
import { makeNewspaper, publish, withdraw } from '#lib/stories/testing/newspaper.ts'
import { bodyOf, makeDraft, makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { ask } from './testing/ask.ts'

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
})

const withBlocks = (...blocks: DocumentNode[]): StoryDocument => {
  const { content = [], ...document } = bodyOf('فقرة أولى.')
  return { ...document, content: [...content, ...blocks] }
}
const way = (storyId: number, headlineOverride = ''): DocumentNode => ({ type: 'relatedStory', attrs: { id: `way-${storyId}`, storyId, headlineOverride } })

async function page(storyId: number) {
  const { response } = await ask(`/n/${storyId}`)
  return ask(response.headers.get('location') ?? '')
}

it('leads to a story as long as that is live, at once, and never to a draft', async () => {
  const section = await makeSection()
  const chief = await makePerson(['managing_editor'])
  const draft = await makeDraft(chief, { fields: { sectionId: section.id, headline: 'سر لم يُنشر بعد' } })
  const english = await publish({ language: 'en', fields: { sectionId: section.id, headline: 'Another edition' } })
  const { storyId } = await publish({ fields: { sectionId: section.id }, document: withBlocks(way(draft.id), way(english.storyId), way(999_999)) })

  const before = await page(storyId)
  expect(before.text).not.toMatch(/class="related"|سر لم يُنشر/)
  expect(before.tags).toContain(`story:${draft.id}`)

  const seq = (await db.cacheInvalidation.findFirst({ orderBy: { seq: 'desc' } }))?.seq ?? 0n
  await publishStory(chief, { storyId: draft.id, version: draft.version, statedUpdate: false })
  const stale = await db.cacheInvalidation.findMany({ where: { seq: { gt: seq } } })
  expect(stale.map(({ tag }) => tag)).toContain(`story:${draft.id}`)
  const after = await page(storyId)
  expect(after.text.match(/class="related"/g)).toHaveLength(1)
  expect(after.text).toMatch(new RegExp(`<p class="related-title"><a href="/${section.slug}/${draft.id}/[^"]+">سر لم يُنشر بعد</a>`))

  await withdraw({ storyId: draft.id, version: draft.version, chief })
  expect((await page(storyId)).text).not.toContain('class="related"')
})

it('reaches feed readers without our type: tables as tables, ways as whole addresses', async () => {
  const section = await makeSection()
  const { storyId: other } = await publish({ fields: { sectionId: section.id, headline: 'المادة الأخرى' } })
  const words = (id: string, text: string): DocumentNode => ({ type: 'paragraph', attrs: { id, dir: null }, content: [{ type: 'text', attrs: {}, text }] })
  const cell = (id: string, text: string): DocumentNode => ({ type: 'tableCell', attrs: { colspan: 2, rowspan: 1 }, content: [words(id, text)] })
  const row = (...cells: DocumentNode[]): DocumentNode => ({ type: 'tableRow', attrs: {}, content: cells })
  const { storyId } = await publish({
    fields: { sectionId: section.id },
    document: withBlocks(
      { type: 'table', attrs: { id: 'table-1', caption: 'سكان <المدن>', headerRow: true }, content: [row(cell('cell-1', 'المدينة')), row(cell('cell-2', 'دبي'))] },
      { type: 'pullQuote', attrs: { id: 'quote-1', dir: null, attribution: '' }, content: [{ type: 'text', attrs: {}, text: 'تكرار' }] },
      { type: 'factBox', attrs: { id: 'facts-1', variant: 'facts' }, content: [words('fact-1', 'حقيقة')] },
      way(other, 'اقرأ «الأخرى»'),
    ),
  })
  const { items } = JSON.parse((await ask(`/${section.slug}/feed.json`)).text) as { items: { url: string; content_html: string }[] }
  const html = items.find(({ url }) => url.includes(`/${storyId}/`))?.content_html
  expect(html).toContain('<table><caption>سكان &lt;المدن&gt;</caption><tr><th scope="col" colspan="2"><p>المدينة</p></th></tr><tr><td colspan="2"><p>دبي</p></td></tr></table>')
  expect(html).toContain('<hr><p>حقيقة</p><hr>')
  expect(html).toMatch(new RegExp(`<p><a href="http[^"]+/${section.slug}/${other}/[^"]+">اقرأ «الأخرى»</a></p>$`))
  expect(html).not.toContain('تكرار')
})
