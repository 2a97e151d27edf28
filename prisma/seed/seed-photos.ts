import { storePhoto } from '#lib/media/store-photo.ts'
import { log } from '#lib/platform/log.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { AUTHORS } from '#prisma/seed/authors.ts'
import { picturesIn } from '#prisma/seed/build-document.ts'
import { allStories } from '#prisma/seed/all-stories.ts'
import { drawPicture } from '#prisma/seed/pictures/draw-picture.ts'
import { PICTURES } from '#prisma/seed/pictures/pictures.ts'
import type { SeededPhotos } from '#prisma/seed/seed.ts'

/** Draws each picture that the demo uses and stores it as an upload would be; two at a time, as there are cores. */
export async function seedPhotos(photoEditor: Actor): Promise<SeededPhotos> {
  const descriptions = describePictures()
  const waiting = [...descriptions.keys()]
  const photos: SeededPhotos = new Map()
  const work = async () => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      const bytes = await drawPicture(key)
      const focal = PICTURES[key]?.focal
      const overrides = { ...descriptions.get(key), ...(focal ? { focal } : {}) }
      const photo = await storePhoto(photoEditor, { bytes, originalName: `${key}.jpg`, overrides })
      photos.set(key, photo.id)
      if (photos.size % 20 === 0) log.info('drawing the demo’s photos', { done: photos.size, of: descriptions.size })
    }
  }
  await Promise.all([work(), work()])
  return photos
}

type Description = { caption: string; credit: string; alt: string }

/** What the photo's own record says, from its first use. */
function describePictures(): Map<string, Description> {
  const uses: [string, Description][] = [
    ...AUTHORS.map(({ portrait, name }): [string, Description] => [portrait, { caption: '', credit: 'الأفق', alt: name.ar }]),
    ...allStories().flatMap((story) =>
      [...(story.hero ? [story.hero] : []), ...picturesIn(story.body)].map(
        ({ picture, caption = '', credit = '', alt }): [string, Description] => [picture, { caption, credit, alt }],
      ),
    ),
  ]
  const descriptions = new Map<string, Description>()
  for (const [key, description] of uses) {
    if (Object.hasOwn(PICTURES, key) && !descriptions.has(key)) descriptions.set(key, description)
  }
  return descriptions
}
