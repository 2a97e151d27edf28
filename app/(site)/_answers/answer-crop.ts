import { cacheTag } from '#lib/content/cache-tags.ts'
import { oneAtATime } from '#lib/platform/one-at-a-time.ts'
import { readStored } from '#lib/platform/storage.ts'
import { findPublicPhoto } from '#lib/reader/find-public-photo.ts'
import { cropOf, type CropShape } from '#lib/site/crops/crop-address.ts'
import { cutCrop } from '#lib/site/crops/cut-crop.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { missingPicture, pictureResponse } from '#lib/site/picture-response.ts'
import { movedResponse } from '#lib/site/responses.ts'

type Asked = { mediaId: string; shape: CropShape; path: string }

/** A photo in a shape that machines ask for, cut when it is asked for; another focal point's address answers 301. */
export async function answerCrop(request: Request, { mediaId, shape, path }: Asked): Promise<Response> {
  const tags = [cacheTag.media(mediaId)]
  const photo = await findPublicPhoto(mediaId)
  if (!photo) return missingPicture(tags)
  const crop = cropOf(photo, shape)
  if (crop.path !== path) return movedResponse(crop.path, { tags, lifetime: LIFETIMES.redirect })
  const bytes = await oneAtATime('crop', async () => {
    const original = await readStored(photo.originalKey)
    return original && cutCrop({ ...photo, bytes: original }, shape)
  })
  if (!bytes) return missingPicture(tags)
  const etag = `"${photo.sha256.slice(0, 20)}-${path.split('/').at(-1) ?? ''}"`
  return pictureResponse(request, { bytes, type: 'image/jpeg', etag, tags })
}
