import type { Language, StoryFields } from '#lib/content/fields.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { publishStory } from '../publish-story.ts'
import { makeDraft, makePerson } from './newsroom.ts'
import { unpublishStory } from '../unpublish-story.ts'

/** For tests: the paper's own record. */
export async function makeNewspaper(): Promise<void> {
  await db.newspaper.create({
    data: {
      nameAr: 'صحيفة التجربة',
      nameEn: 'The Trial',
      cityAr: 'أبوظبي',
      cityEn: 'Abu Dhabi',
      countryAr: 'الإمارات',
      countryEn: 'UAE',
      ownerAr: 'مؤسسة التجربة',
      ownerEn: 'Trial Media',
    },
  })
}

type Text = { language?: Language; fields: Partial<StoryFields>; document?: StoryDocument }

/** For tests: a story that readers see. */
export async function publish(text: Text, chief?: Actor): Promise<{ storyId: number; version: number; chief: Actor }> {
  const actor = chief ?? (await makePerson(['managing_editor']))
  const { id: storyId, version } = await makeDraft(actor, text)
  const published = await publishStory(actor, { storyId, version, statedUpdate: false })
  return { storyId, version: published.version, chief: actor }
}

/** For tests: takes it from the readers again. */
export async function withdraw(story: { storyId: number; version: number; chief: Actor }): Promise<void> {
  await unpublishStory(story.chief, { storyId: story.storyId, version: story.version, note: 'للتجربة' })
}

/** For tests: a photo's record, without its files. */
export async function makePhoto(words: { caption?: string; alt?: string; credit?: string } = {}): Promise<string> {
  const person = await makePerson(['photo_editor'])
  const { id } = await db.mediaAsset.create({
    data: {
      originalKey: 'originals/test',
      originalName: 'test.jpg',
      mimeType: 'image/jpeg',
      bytes: 1,
      sha256: '0'.repeat(64),
      width: 3000,
      height: 2000,
      dominantColor: '#334455',
      thumbhash: '',
      widths: [320, 960, 1280],
      uploadedById: person.id,
      ...words,
    },
  })
  return id
}
