import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#lib/db/client.ts'
import { makeDraft, makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { changeNewspaper } from './change-newspaper.ts'
import { changeSection } from './change-section.ts'
import { createAuthor } from './create-author.ts'
import { createSection } from './create-section.ts'
import { deleteSection } from './delete-section.ts'
import { ensureNewspaper } from './ensure-newspaper.ts'
import { getNewspaper } from './get-newspaper.ts'
import { listSections } from './list-sections.ts'
import { reorderSections } from './reorder-sections.ts'
import { newSection } from './schema.ts'

const slug = () => `s-${randomUUID().slice(0, 8)}`
const lastTags = async (since: bigint) => (await db.cacheInvalidation.findMany({ where: { seq: { gt: since } } })).map(({ tag }) => tag)
const newest = async () => (await db.cacheInvalidation.aggregate({ _max: { seq: true } }))._max.seq ?? 0n

test('an empty newsroom gets a paper and eight sections, once', async () => {
  await ensureNewspaper()
  const sections = await listSections()
  await ensureNewspaper()
  expect(await listSections()).toEqual(sections)
  expect(await db.newspaper.count()).toBe(1)
})

test('only an admin changes the paper and its sections', async () => {
  const [editor, section] = [await makePerson(['managing_editor']), await makeSection()]
  const settings = await getNewspaper()
  const attempts = [
    changeNewspaper(editor, settings),
    createSection(editor, { slug: slug(), nameAr: 'قسم', nameEn: 'Section' }),
    changeSection(editor, { sectionId: section.id, nameAr: 'قسم', nameEn: 'Section' }),
    reorderSections(editor, { sectionIds: [section.id] }),
    deleteSection(editor, { sectionId: section.id }),
  ]
  const results = await Promise.allSettled(attempts)
  expect(results.map((result) => (result.status === 'rejected' ? (result.reason as { code: string }).code : 'done'))).toEqual(
    attempts.map(() => 'forbidden'),
  )
})

test('every change of the paper or its sections reaches the readers’ pages', async () => {
  const admin = await makePerson(['admin'])
  const { id } = await createSection(admin, { slug: slug(), nameAr: 'قسم', nameEn: 'Section' })
  const changes = [
    async () => changeNewspaper(admin, await getNewspaper()),
    () => createSection(admin, { slug: slug(), nameAr: 'قسم', nameEn: 'Section' }),
    () => changeSection(admin, { sectionId: id, nameAr: 'قسم آخر', nameEn: 'Another' }),
    () => reorderSections(admin, { sectionIds: [id] }),
    () => deleteSection(admin, { sectionId: id }),
  ]
  for (const change of changes) {
    const before = await newest()
    await change()
    expect(await lastTags(before)).toEqual(['edition'])
  }
})

test('the order is the given one, the others after it', async () => {
  const admin = await makePerson(['admin'])
  const [a, b, c] = [await makeSection(), await makeSection(), await makeSection()]
  await reorderSections(admin, { sectionIds: [c.id, a.id] })
  const ids = (await listSections()).map(({ id }) => id)
  expect(ids.slice(0, 2)).toEqual([c.id, a.id])
  expect(ids).toContain(b.id)
})

test('a section with stories stays', async () => {
  const [admin, section] = [await makePerson(['admin']), await makeSection()]
  const editor = await makePerson(['editor'], [section.id])
  await makeDraft(editor, { fields: { sectionId: section.id } })
  await expect(deleteSection(admin, { sectionId: section.id })).rejects.toMatchObject({ code: 'section_in_use' })
})

test('two sections cannot have one address', async () => {
  const [admin, section] = [await makePerson(['admin']), await makeSection()]
  const again = createSection(admin, { slug: section.slug, nameAr: 'قسم', nameEn: 'Section' })
  await expect(again).rejects.toMatchObject({ code: 'already_exists', details: { fields: { slug: 'taken' } } })
})

test.each(['en', 'desk', 'api', 'Sport', '-a', 'a--b', '7', 'رياضة', ''])('%s is no section’s address', (given) => {
  expect(newSection.safeParse({ slug: given, nameAr: 'قسم', nameEn: 'Section' }).success).toBe(false)
})

test('authors of one name have addresses of their own, and an account has one author', async () => {
  const editor = await makePerson(['editor'])
  const details = { nameAr: 'سعاد', nameEn: 'Suad Nameless', titleAr: '', titleEn: '', bioAr: '', bioEn: '', portraitId: null, links: [], personId: editor.id }
  const { id } = await createAuthor(editor, details)
  await expect(createAuthor(editor, details)).rejects.toMatchObject({ code: 'already_exists' })
  const second = await createAuthor(editor, { ...details, personId: null })
  const authors = await db.author.findMany({ where: { id: { in: [id, second.id] } }, orderBy: { id: 'asc' } })
  expect(authors.map((author) => author.slug)).toEqual(['suad-nameless', 'suad-nameless-2'])
})
