import { z } from 'zod'
import { answerCrop } from '#app/(site)/_answers/answer-crop.ts'
import { orFailedPicture } from '#app/(site)/_answers/or-failed-picture.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { parseRenditionFile, RENDITION_TYPES, type RenditionFile } from '#lib/platform/photo-keys.ts'
import { readStored } from '#lib/platform/storage.ts'
import { findPublicRendition } from '#lib/reader/find-public-rendition.ts'
import { parseCropFile } from '#lib/site/crops/crop-address.ts'
import { missingPicture, pictureResponse } from '#lib/site/picture-response.ts'

type Context = { params: Promise<{ id: string; file: string }> }

/** A rendition for readers, while a live story or a columnist's byline shows the photo; a crop for machines. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params
  if (!z.uuid().safeParse(id).success) return missingPicture([])
  const mediaId = id.toLowerCase()
  const crop = parseCropFile(file)
  if (crop) return orFailedPicture(() => answerCrop(request, { mediaId, shape: crop.shape, path: `/media/${mediaId}/${file}` }))
  const wanted = parseRenditionFile(file)
  return wanted ? answerRendition(request, { mediaId, wanted }) : missingPicture([])
}

type Asked = { mediaId: string; wanted: RenditionFile }

async function answerRendition(request: Request, { mediaId, wanted }: Asked): Promise<Response> {
  const tags = [cacheTag.media(mediaId)]
  const found = await findPublicRendition(mediaId, wanted)
  const bytes = found && (await readStored(found.key))
  if (!found || !bytes) return missingPicture(tags)
  return pictureResponse(request, { bytes, type: RENDITION_TYPES[wanted.format], etag: found.etag, tags })
}
