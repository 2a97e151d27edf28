import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GET } from '#app/(site)/media/[id]/[file]/route.ts'
import { emptyFields } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { findPublicRendition } from '#lib/reader/find-public-rendition.ts'
import type { Actor, Role } from '#lib/policies/actor.ts'
import { publishStory } from '#lib/stories/publish-story.ts'
import { publish } from '#lib/stories/testing/newspaper.ts'
import { makeDraft, makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { unpublishStory } from '#lib/stories/unpublish-story.ts'
import { changePhoto } from './change-photo.ts'
import { findDeskRendition, getMedia, listMedia } from './queries.ts'
import { photoChanges } from './schema.ts'
import { storePhoto } from './store-photo.ts'
import { makePicture } from './testing/photo-fixtures.ts'
import type { DeskMedia } from './types.ts'

let [reporter, editor]: Actor[] = []
let section: { id: number }

beforeAll(async () => {
  section = await makeSection('ثقافة')
  reporter = await makePerson(['reporter'])
  editor = await makePerson(['managing_editor'])
})

let size = 320
async function newPhoto(caption = '', actor = reporter): Promise<DeskMedia> {
  if (!actor) throw new Error('no actor')
  return storePhoto(actor, { bytes: await makePicture(size++, 200), originalName: 'صورة.jpg', overrides: { caption } })
}

async function publishedWith(mediaId: string) {
  if (!editor) throw new Error('no editor')
  const hero = { mediaId, caption: '', creditOverride: null, altOverride: null, decorative: false }
  const draft = await makeDraft(editor, { fields: { ...emptyFields(), headline: 'مادة بصورة', sectionId: section.id, hero } })
  const live = await publishStory(editor, { storyId: draft.id, version: draft.version, statedUpdate: false })
  return { id: draft.id, ...live }
}

const as = async (role: Role) => makePerson([role])

describe('the library', () => {
  test('newest first, page after page, none twice', async () => {
    const photo = await newPhoto('أصل')
    const { id: _, ...row } = await db.mediaAsset.findUniqueOrThrow({ where: { id: photo.id } })
    // All at the same moment, so that only their ids tell them apart.
    await db.mediaAsset.createMany({ data: Array.from({ length: 100 }, () => ({ ...row, caption: 'نسخة' })) })
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof listMedia>> = await listMedia(await as('reporter'), { cursor })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next
    } while (cursor)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(await db.mediaAsset.count())
  })

  test('is found however it is written', async () => {
    const photo = await newPhoto('مُصلّون في جامع الشيخ زايد بأبوظبي')
    const found = async (query: string) => (await listMedia(await as('reporter'), { query })).items.map(({ id }) => id)
    expect(await found('ابوظبى جامع')).toEqual([photo.id])
    expect(await found('الشيخ باريس')).toEqual([])
    expect(await found('%')).toEqual([])
  })

  test('a cursor that is none', async () => {
    await expect(listMedia(await as('reporter'), { cursor: 'x' })).rejects.toMatchObject({ code: 'invalid_input' })
  })

  test.each<[Role, boolean]>([['reporter', true], ['photo_editor', true], ['editor', true], ['managing_editor', true], ['admin', false]])(
    'a %s may look at it: %s',
    async (role, allowed) => {
      const photo = await newPhoto()
      const [actor, forbidden] = [await as(role), { code: 'forbidden' }]
      const looks = [listMedia(actor), getMedia(actor, photo.id), findDeskRendition(actor, photo.id, { width: 320, format: 'webp' })]
      for (const look of looks) {
        if (allowed) await expect(look).resolves.toBeDefined()
        else await expect(look).rejects.toMatchObject(forbidden)
      }
    },
  )
})

describe('changing a photo', () => {
  test('what is named changes, is found by its new words, and is in the audit log', async () => {
    const photo = await newPhoto('قبل')
    const changes = photoChanges.parse({ caption: ' بعد\nالتعديل ', focal: { x: 0.1, y: 0.9 } })
    const changed = await changePhoto(await as('photo_editor'), { mediaId: photo.id, ...changes })
    expect(changed).toMatchObject({ caption: 'بعد التعديل', focal: { x: 0.1, y: 0.9 }, originalName: 'صورة.jpg', widths: photo.widths })
    expect((await listMedia(await as('editor'), { query: 'التعديل' })).items.map(({ id }) => id)).toEqual([photo.id])
    const event = await db.auditEvent.findFirst({ where: { subjectId: photo.id, action: 'media.change' } })
    expect(event?.details).toEqual({ changed: ['caption', 'focalX', 'focalY'] })
  })

  test.each<[Role, 'own' | 'another’s', boolean]>([
    ['reporter', 'own', true],
    ['reporter', 'another’s', false],
    ['photo_editor', 'another’s', true],
    ['editor', 'another’s', true],
    ['managing_editor', 'another’s', true],
    ['admin', 'another’s', false],
  ])('a %s, %s: %s', async (role, whose, allowed) => {
    const actor = await as(role)
    const photo = await newPhoto('', whose === 'own' ? actor : reporter)
    const change = changePhoto(actor, { mediaId: photo.id, credit: 'وام' })
    if (allowed) await expect(change).resolves.toMatchObject({ credit: 'وام' })
    else await expect(change).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('pages that show it are forgotten; nothing is when nothing changed', async () => {
    const photo = await newPhoto('على الصفحة')
    const story = await publishedWith(photo.id)
    const actor = await as('photo_editor')
    await db.cacheInvalidation.deleteMany()
    await changePhoto(actor, { mediaId: photo.id, caption: 'على الصفحة' })
    expect(await db.cacheInvalidation.count()).toBe(0)
    await changePhoto(actor, { mediaId: photo.id, caption: 'تعليق جديد' })
    const tags = (await db.cacheInvalidation.findMany()).map(({ tag }) => tag)
    expect(tags.toSorted()).toEqual(
      [`media:${photo.id}`, `story:${story.id}`, 'home:ar', 'feeds:ar', `section:${section.id}:ar`].toSorted(),
    )
  })

  test('a photo that does not exist', async () => {
    const change = changePhoto(await as('editor'), { mediaId: '01900000-0000-7000-8000-000000000000', caption: 'x' })
    await expect(change).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('readers', () => {
  let photo: DeskMedia
  beforeEach(async () => {
    photo = await newPhoto('للقراء')
  })

  const get = (file: string, { id = photo.id, headers = {} }: { id?: string; headers?: Record<string, string> } = {}) =>
    GET(new Request('http://localhost/', { headers }), { params: Promise.resolve({ id, file }) })

  test('get it exactly while a live story shows it', async () => {
    expect((await get('320.webp')).status).toBe(404)
    const { id: storyId, version } = await publishedWith(photo.id)
    expect(await getMedia(await as('reporter'), photo.id)).toMatchObject({ liveIn: [{ storyId, headline: 'مادة بصورة' }] })
    const found = await get('320.webp')
    expect(found.status).toBe(200)
    expect(Object.fromEntries(found.headers)).toMatchObject({
      'content-type': 'image/webp',
      'surrogate-key': `media:${photo.id}`,
      'x-content-type-options': 'nosniff',
    })
    expect(found.headers.get('cache-control')).not.toContain('immutable')
    expect(Buffer.from(await found.arrayBuffer()).subarray(8, 12).toString()).toBe('WEBP')
    expect((await get('320.jpg')).headers.get('content-type')).toBe('image/jpeg')
    if (!editor) throw new Error('no editor')
    await unpublishStory(editor, { storyId, version, note: '' })
    const gone = await get('320.webp')
    expect([gone.status, gone.headers.get('surrogate-key')]).toEqual([404, `media:${photo.id}`])
  })

  test('get a columnist’s portrait while something of theirs is live', async () => {
    const author = await db.author.create({ data: { slug: `a-${photo.id}`, nameAr: 'كاتب', nameEn: 'Writer', portraitId: photo.id } })
    expect(await findPublicRendition(photo.id, { width: 320, format: 'jpg' })).toBeNull()
    await publish({ fields: { sectionId: (await makeSection()).id, bylines: [{ authorId: author.id }] } })
    expect(await findPublicRendition(photo.id, { width: 320, format: 'jpg' })).not.toBeNull()
  })

  test('are told that nothing has changed', async () => {
    await publishedWith(photo.id)
    const etag = (await get('320.webp')).headers.get('etag') ?? ''
    expect((await get('320.webp', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  test.each(['321.webp', '640.webp', '320.png', '320.avif', 'original', '0320.webp', '320.webp/..', '../../x'])(
    'get nothing for %s',
    async (file) => {
      await publishedWith(photo.id)
      expect((await get(file)).status).toBe(404)
    },
  )

  test('get nothing for an id that is none', async () => {
    expect((await get('320.webp', { id: "' or 1=1" })).status).toBe(404)
  })
})
