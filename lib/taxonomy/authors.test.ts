import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '#lib/db/client.ts'
import { findPublicRendition } from '#lib/reader/find-public-rendition.ts'
import { makePhoto, publish, withdraw } from '#lib/stories/testing/newspaper.ts'
import { makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { changeAuthor } from './change-author.ts'
import { createAuthor } from './create-author.ts'
import { authorDetails } from './schema.ts'

const details = { nameAr: 'كاتبة', nameEn: 'Writer', titleAr: '', titleEn: '', bioAr: '', bioEn: '', portraitId: null, links: [], personId: null }

describe('an author’s portrait', () => {
  it('is public exactly while something of theirs is live', async () => {
    const editor = await makePerson(['editor'])
    const [portraitId, section] = [await makePhoto(), await makeSection()]
    const { id } = await createAuthor(editor, { ...details, portraitId })
    const rendition = () => findPublicRendition(portraitId, { width: 320, format: 'webp' })
    expect(await rendition()).toBeNull()
    const story = await publish({ fields: { sectionId: section.id, bylines: [{ authorId: id }] } })
    expect(await rendition()).not.toBeNull()
    await withdraw(story)
    expect(await rendition()).toBeNull()
  })

  it('takes somebody who may use the library, and a photo that there is; it may stay or go without', async () => {
    const [editor, admin] = [await makePerson(['editor']), await makePerson(['admin'])]
    const portraitId = await makePhoto()
    await expect(createAuthor(admin, { ...details, portraitId })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(createAuthor(editor, { ...details, portraitId: randomUUID() })).rejects.toMatchObject({ code: 'invalid_input' })
    const { id: authorId } = await createAuthor(editor, { ...details, portraitId })
    await changeAuthor(admin, { ...details, authorId, nameAr: 'اسم آخر', portraitId })
    const another = changeAuthor(admin, { ...details, authorId, portraitId: await makePhoto() })
    await expect(another).rejects.toMatchObject({ code: 'forbidden' })
    await changeAuthor(admin, { ...details, authorId })
    expect(await db.author.findUnique({ where: { id: authorId } })).toMatchObject({ portraitId: null })
  })

  it('makes both faces stale when it changes', async () => {
    const editor = await makePerson(['editor'])
    const [before, after] = [await makePhoto(), await makePhoto()]
    const { id: authorId } = await createAuthor(editor, { ...details, portraitId: before })
    await changeAuthor(editor, { ...details, authorId, portraitId: after })
    const tags = (await db.cacheInvalidation.findMany({ orderBy: { seq: 'desc' }, take: 3 })).map(({ tag }) => tag)
    expect(tags.toSorted()).toEqual(['edition', `media:${before}`, `media:${after}`].toSorted())
  })
})

describe('an author’s details', () => {
  it.each([
    ['http://example.com/me', false],
    ['javascript:alert(1)', false],
    ['https://localhost/me', false],
    ['https://10.0.0.1/', false],
    ['not an address', false],
    ['https://social.example/@writer', true],
  ])('%s among the links: %s', (link, valid) => {
    expect(authorDetails.safeParse({ ...details, links: [link] }).success).toBe(valid)
  })

  it('hold eight links at most, and a life in paragraphs', () => {
    const links = Array.from({ length: 9 }, (_, i) => `https://example.com/${i}`)
    expect(authorDetails.safeParse({ ...details, links }).success).toBe(false)
    const { bioAr } = authorDetails.parse({ ...details, bioAr: ' فقرة  أولى \r\n\r\n\r\n\n فقرة\tثانية\n ' })
    expect(bioAr).toBe('فقرة أولى\n\nفقرة ثانية')
  })
})
