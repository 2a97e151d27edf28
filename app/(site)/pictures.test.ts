import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as media } from '#app/(site)/media/[id]/[file]/route.ts'
import { GET as social } from '#app/(site)/social/[id]/[file]/route.ts'
import { db } from '#lib/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { changePhoto } from '#lib/media/change-photo.ts'
import { storePhoto } from '#lib/media/store-photo.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { makeNewspaper, publish, withdraw } from '#lib/stories/testing/newspaper.ts'
import { makeDraft, makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { ask } from './testing/ask.ts'

let chief: Actor
let section: { id: number; slug: string }

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
  chief = await makePerson(['managing_editor'])
  section = await makeSection('اقتصاد')
})

let made = 0

async function makeMedia(): Promise<string> {
  const background = { r: 30, g: 60, b: (made += 20) }
  const bytes = await sharp({ create: { width: 1600, height: 1100, channels: 3, background } }).jpeg().toBuffer()
  return (await storePhoto(chief, { bytes, originalName: 'a.jpg' })).id
}

function fieldsWith(mediaId: string) {
  const hero = { mediaId, caption: 'تعليق', creditOverride: null, altOverride: null, decorative: false }
  return { sectionId: section.id, headline: 'عنوان', slug: 'خبر', hero }
}

/** The picture at an address of the newspaper, as a router would ask for it. */
async function get(address: string, headers: Record<string, string> = {}) {
  const [, kind, id = '', file = ''] = new URL(address, env().MANSHET_URL).pathname.split('/')
  const answer = kind === 'media' ? media : social
  const response = await answer(new Request('http://paper.test/', { headers }), { params: Promise.resolve({ id, file }) })
  const tags = (response.headers.get('surrogate-key') ?? '').split(' ').filter(Boolean)
  return { status: response.status, response, tags, bytes: Buffer.from(await response.arrayBuffer()) }
}

async function addressesOf(storyId: number): Promise<{ card: string; crops: string[] }> {
  const { text } = await ask(`/${section.slug}/${storyId}/خبر`)
  const card = /property="og:image" content="([^"]+)"/.exec(text)?.[1] ?? ''
  const crops = new Set([...text.matchAll(/"(https?:[^"]+\/media\/[^"]+\/(?:1x1|4x3|16x9)[^"]+)"/g)].map(([, one = '']) => one))
  return { card, crops: [...crops] }
}

describe('a photo in the shapes of machines', () => {
  it('is there at the addresses that the story names, cut to size', async () => {
    const mediaId = await makeMedia()
    const { storyId } = await publish({ fields: fieldsWith(mediaId) }, chief)
    const { crops } = await addressesOf(storyId)
    const sizes = await Promise.all(
      crops.map(async (address) => {
        const { status, response, tags, bytes } = await get(address)
        expect([status, response.headers.get('content-type'), tags]).toEqual([200, 'image/jpeg', [`media:${mediaId}`]])
        const { width, height } = await sharp(bytes).metadata()
        return `${width}x${height}`
      }),
    )
    expect(sizes).toEqual(['1100x1100', '1200x900', '1200x675'])
  })

  it('moves with the focal point, and an older address leads there', async () => {
    const mediaId = await makeMedia()
    const { storyId } = await publish({ fields: fieldsWith(mediaId) }, chief)
    const { crops: before } = await addressesOf(storyId)
    await changePhoto(chief, { mediaId, focal: { x: 0.1, y: 0.2 } })
    const { crops: after } = await addressesOf(storyId)
    expect(after.every((one) => !before.includes(one))).toBe(true)
    for (const old of [before[0] ?? '', `/media/${mediaId}/1x1.jpg`]) {
      const { status, response, tags } = await get(old)
      expect([status, response.headers.get('location'), tags]).toEqual([301, new URL(after[0] ?? '').pathname, [`media:${mediaId}`]])
    }
    const forgotten = await db.cacheInvalidation.findMany({ where: { tag: `media:${mediaId}` } })
    expect(forgotten.length).toBeGreaterThan(0)
  })

  it('is nobody’s before its story is live and after', async () => {
    const mediaId = await makeMedia()
    await makeDraft(chief, { fields: fieldsWith(mediaId) })
    const address = `/media/${mediaId}/4x3.jpg`
    expect(await get(address)).toMatchObject({ status: 404, tags: [`media:${mediaId}`] })
    const story = await publish({ fields: fieldsWith(mediaId) }, chief)
    expect((await get(address)).status).toBe(301)
    await withdraw(story)
    expect((await get(address)).status).toBe(404)
  })

  it('answers 304 to who has it, and 404 to what is no photo', async () => {
    const mediaId = await makeMedia()
    const { storyId } = await publish({ fields: fieldsWith(mediaId) }, chief)
    const [first = ''] = (await addressesOf(storyId)).crops
    const etag = (await get(first)).response.headers.get('etag') ?? ''
    expect((await get(first, { 'if-none-match': etag })).status).toBe(304)
    for (const other of [`/media/${mediaId}/2x1.jpg`, '/media/x/1x1.jpg', `/media/${mediaId.replace(/.$/, '0')}/1x1.jpg`]) {
      expect((await get(other)).status).toBe(404)
    }
  })
})

describe('a story’s social picture', () => {
  it('is drawn at the address that the page names, with the tags of all that it shows', async () => {
    const mediaId = await makeMedia()
    const { storyId } = await publish({ fields: fieldsWith(mediaId) }, chief)
    const { status, response, tags, bytes } = await get((await addressesOf(storyId)).card)
    expect([status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(tags).toEqual(['edition', `story:${storyId}`, `media:${mediaId}`])
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 })
  })

  it('gets another address when what it shows changes, and the old one leads there', async () => {
    const mediaId = await makeMedia()
    const { storyId } = await publish({ fields: { ...fieldsWith(mediaId), socialTitle: 'عنوان للشبكات' } }, chief)
    const { card: before } = await addressesOf(storyId)
    await changePhoto(chief, { mediaId, caption: 'تعليق آخر' })
    expect((await addressesOf(storyId)).card).toBe(before)
    await changePhoto(chief, { mediaId, focal: { x: 0.9, y: 0.5 } })
    const { card: after } = await addressesOf(storyId)
    expect(after).not.toBe(before)
    const { status, response } = await get(before)
    expect([status, response.headers.get('location')]).toEqual([301, new URL(after).pathname])
  })

  it('is there for live stories alone, at addresses of its form', async () => {
    const draft = await makeDraft(chief, { fields: { sectionId: section.id, headline: 'سرّ' } })
    expect(await get(`/social/${draft.id}/0123456789ab.jpg`)).toMatchObject({ status: 404, tags: [`story:${draft.id}`] })
    const story = await publish({ fields: { sectionId: section.id, headline: 'علني', slug: 'خبر' } }, chief)
    const { card } = await addressesOf(story.storyId)
    expect((await get(card)).status).toBe(200)
    await withdraw(story)
    expect((await get(card)).status).toBe(404)
    for (const bad of ['/social/x/0123456789ab.jpg', `/social/${story.storyId}/card.jpg`, '/social/0/0123456789ab.jpg']) {
      expect((await get(bad)).status).toBe(404)
    }
  })
})
