import { expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { makePerson } from '#lib/media/testing/people.ts'
import { listPages } from './list-pages.ts'
import { readPage } from './read-page.ts'
import { removePage } from './remove-page.ts'
import { savePage } from './save-page.ts'
import type { PageText } from './schema.ts'

it('one that was written on an older version is not saved, and both texts remain', async () => {
  const [chief, admin] = [await makePerson(['managing_editor']), await makePerson(['admin'])]
  expect(await savePage(chief, text('الأول', 0))).toEqual({ saved: true, version: 1 })
  expect(await savePage(admin, text('الثاني', 1))).toEqual({ saved: true, version: 2 })
  const late = await savePage(chief, text('المتأخر', 1))
  expect(late).toMatchObject({ saved: false, theirs: { title: 'الثاني', version: 2, editedBy: admin.name } })
  expect((await readPage({ slug: 'about', language: 'ar' }))?.title).toBe('الثاني')
  expect(await savePage(chief, text('المتأخر', 2))).toEqual({ saved: true, version: 3 })
})

it('two who write a new page at once do not overwrite each other', async () => {
  const chief = await makePerson(['managing_editor'])
  const both = await Promise.all(['أ', 'ب'].map((title) => savePage(chief, { ...text(title, 0), slug: 'contact' })))
  expect(both.filter(({ saved }) => saved)).toHaveLength(1)
})

it('reaches the readers: the page where its words changed, every page where the footer did', async () => {
  const chief = await makePerson(['managing_editor'])
  const page = { slug: 'privacy', language: 'en' } as const
  const tags = async (work: () => Promise<unknown>) => {
    await db.cacheInvalidation.deleteMany()
    await work()
    return (await db.cacheInvalidation.findMany({ orderBy: { seq: 'asc' } })).map(({ tag }) => tag)
  }
  expect(await tags(() => savePage(chief, { ...text('Privacy', 0), ...page }))).toEqual(['edition', 'sitemap'])
  expect(await tags(() => savePage(chief, { ...text('Privacy', 1, 'other words'), ...page }))).toEqual(['page:privacy'])
  expect(await tags(() => savePage(chief, { ...text('Your privacy', 2), ...page }))).toEqual(['edition'])
  expect(await tags(() => removePage(chief, page))).toEqual(['edition', 'sitemap'])
  await expect(removePage(chief, page)).rejects.toMatchObject({ code: 'not_found' })
  const removal = await db.auditEvent.findFirstOrThrow({ where: { action: 'page.remove' } })
  expect(removal.details).toMatchObject({ title: 'Your privacy', document: { type: 'doc' } })
})

it('holds no pictures and nothing that is no document', async () => {
  const chief = await makePerson(['managing_editor'])
  const figure = { type: 'figure', attrs: { id: 'f', mediaId: '0b5c1f6e-6b1a-4a53-9d4e-0f6f5a1f9d11', altOverride: null, decorative: true, creditOverride: null, layout: 'inline' } }
  for (const document of [{ type: 'doc', attrs: { schemaVersion: 1 }, content: [figure] }, { type: 'x' }, null]) {
    await expect(savePage(chief, { ...text('عنوان', 0), slug: 'corrections-policy', document })).rejects.toMatchObject({ code: 'invalid_input' })
  }
})

it('the list names every page in both languages', async () => {
  const rows = await listPages()
  expect(rows).toHaveLength(8)
  expect(rows.find(({ slug, language }) => slug === 'about' && language === 'ar')?.page?.title).toBe('المتأخر')
  expect(rows.find(({ slug, language }) => slug === 'about' && language === 'en')?.page).toBeNull()
})

function text(title: string, baseVersion: number, words = title): PageText {
  const content = [{ type: 'paragraph', attrs: { id: 'first', dir: null }, content: [{ type: 'text', text: words }] }]
  return { slug: 'about', language: 'ar', title, baseVersion, document: { type: 'doc', attrs: { schemaVersion: 1 }, content } }
}
