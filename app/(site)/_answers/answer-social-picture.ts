import { cacheTag } from '#lib/content/cache-tags.ts'
import { oneAtATime } from '#lib/platform/one-at-a-time.ts'
import { readStored } from '#lib/platform/storage.ts'
import { findPublicRendition } from '#lib/reader/find-public-rendition.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getStory } from '#lib/reader/get-story.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { missingPicture, pictureResponse } from '#lib/site/picture-response.ts'
import { movedResponse } from '#lib/site/responses.ts'
import { drawCard } from '#lib/site/social-card/draw-card.ts'
import { socialCard, socialCardPath, type CardPhoto } from '#lib/site/social-card/social-card.ts'
import { decodeStoryId } from './decode-segment.ts'

/** Drawn when it is asked for, one at a time; the address of what the card showed earlier answers 301. */
export async function answerSocialPicture(request: Request, { id, file }: { id: string; file: string }): Promise<Response> {
  const storyId = decodeStoryId(id)
  if (storyId === null || !/^[0-9a-f]{12}\.jpg$/.test(file)) return missingPicture([])
  const story = await getStory(storyId)
  if (story === null || story === 'gone') return missingPicture([cacheTag.story(storyId)])
  const card = socialCard(story, await getEdition(story.language))
  const tags = pageTags({ story, cards: [] })
  const path = socialCardPath(storyId, card)
  if (path !== `/social/${id}/${file}`) return movedResponse(path, { tags, lifetime: LIFETIMES.redirect })
  const bytes = await oneAtATime('social card', async () => {
    const [photo, face] = await Promise.all([read(card.photo), read(card.writer?.face ?? null)])
    return drawCard(card, { photo, face })
  })
  return pictureResponse(request, { bytes, type: 'image/jpeg', etag: `"${file.replace('.jpg', '')}"`, tags })
}

async function read(photo: CardPhoto | null): Promise<Buffer | null> {
  if (!photo) return null
  const found = await findPublicRendition(photo.mediaId, { width: photo.width, format: 'jpg' })
  return found && readStored(found.key)
}
