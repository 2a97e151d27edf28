import { describe, expect, it } from 'vitest'
import { makePhoto, publish } from '#lib/stories/testing/newspaper.ts'
import type { Hero } from '#lib/content/fields.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import { db } from '#lib/db/client.ts'
import { makeSection } from '#lib/stories/testing/newsroom.ts'
import { getStory } from './get-story.ts'
import { getLatest } from './latest.ts'
import type { ReaderStory } from './types.ts'

async function publishedWith(hero: Omit<Hero, 'mediaId'>, photo: { caption?: string; alt?: string; credit?: string }) {
  const [section, mediaId] = [await makeSection(), await makePhoto(photo)]
  const { storyId } = await publish({ fields: { sectionId: section.id, hero: { mediaId, ...hero } } })
  const [story, cards] = [await getStory(storyId), await getLatest('ar', 1)]
  if (story === null || story === 'gone') throw new Error('the story is live')
  return { hero: story.hero, card: cards[0]?.picture }
}

const asRecorded = { caption: '', creditOverride: null, altOverride: null, decorative: false }

describe('the words of a picture', () => {
  it('are the record’s where the editor says nothing', async () => {
    const { hero, card } = await publishedWith(asRecorded, { alt: 'وصف', credit: 'وكالات' })
    expect(hero).toMatchObject({ alt: 'وصف', credit: 'وكالات', caption: '' })
    expect(card).toMatchObject({ alt: 'وصف' })
  })

  it('are the editor’s where there are any', async () => {
    const words = { ...asRecorded, caption: 'تعليق', creditOverride: 'خاص', altOverride: 'وصف آخر' }
    const { hero, card } = await publishedWith(words, { alt: 'وصف', credit: 'وكالات' })
    expect(hero).toMatchObject({ alt: 'وصف آخر', credit: 'خاص', caption: 'تعليق' })
    expect(card).toMatchObject({ alt: 'وصف آخر' })
  })

  it('are none for those who don’t see a picture that says nothing', async () => {
    const { hero, card } = await publishedWith({ ...asRecorded, decorative: true }, { alt: 'وصف' })
    expect(hero).toMatchObject({ alt: '' })
    expect(card).toMatchObject({ alt: '' })
  })

  it('are the caption where nobody described it', async () => {
    const { hero } = await publishedWith({ ...asRecorded, caption: 'تعليق' }, {})
    expect(hero).toMatchObject({ alt: 'تعليق' })
  })
})

describe('a story for readers', () => {
  it('shows names as they were printed, and the section and faces as they are now', async () => {
    const section = await makeSection('قديم')
    const portraitId = await makePhoto()
    const author = await db.author.create({
      data: { slug: 'a', nameAr: 'سالم', nameEn: 'Salem', titleAr: 'مراسل', portraitId },
    })
    const { storyId } = await publish({ fields: { sectionId: section.id, bylines: [{ authorId: author.id }] } })
    await db.section.update({ where: { id: section.id }, data: { nameAr: 'جديد' } })
    await db.author.update({ where: { id: author.id }, data: { nameAr: 'سالم آخر', titleAr: 'رئيس التحرير' } })
    expect(await getStory(storyId)).toMatchObject({
      section: { name: 'جديد' },
      bylines: [{ name: 'سالم', title: 'رئيس التحرير', portrait: { mediaId: portraitId, alt: '' } }],
    } satisfies { section: object; bylines: object[] })
  })

  it('brings the photos of its body', async () => {
    const [section, mediaId] = [await makeSection(), await makePhoto({ alt: 'في المتن' })]
    const { storyId } = await publish({ fields: { sectionId: section.id }, document: bodyWithPhoto(mediaId) })
    const story = (await getStory(storyId)) as ReaderStory
    expect(story.pictures[mediaId]).toMatchObject({ alt: 'في المتن', widths: [320, 960, 1280] })
  })
})

function bodyWithPhoto(mediaId: string): StoryDocument {
  const attrs = { id: 'figure-1', mediaId, altOverride: null, decorative: false, creditOverride: null, layout: 'inline' as const }
  return {
    type: 'doc',
    attrs: { schemaVersion: 1 },
    content: [
      { type: 'figure', attrs },
      { type: 'paragraph', attrs: { id: 'p-1-test', dir: null }, content: [{ type: 'text', attrs: {}, text: 'نص' }] },
    ],
  }
}
