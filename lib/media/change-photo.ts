import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { MediaAsset } from '#lib/db/generated/client.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayEditMedia } from '#lib/policies/media.ts'
import { toDeskMedia, withUploader } from './desk-media.ts'
import { mediaSearchText } from './media-text.ts'
import type { PhotoChanges } from './schema.ts'
import type { DeskMedia } from './types.ts'

/**
 * Changes a photo's words, date or focal point; readers' pages that show it are made anew.
 * @throws AppError `not_found`, `forbidden`
 */
export async function changePhoto(actor: Actor, { mediaId, ...changes }: PhotoChanges & { mediaId: string }): Promise<DeskMedia> {
  return inTransaction(async (tx) => {
    const before = await tx.mediaAsset.findUnique({ where: { id: mediaId } })
    if (!before) throw new AppError('not_found')
    authorize(mayEditMedia(actor, before))
    const columns = columnsOf(changes)
    const searchText = mediaSearchText({ ...before, ...columns })
    const row = await tx.mediaAsset.update({
      where: { id: mediaId },
      data: { ...columns, searchText },
      include: withUploader,
    })
    const changed = changedColumns(before, row)
    if (changed.length > 0) {
      await recordAudit(tx, actor, 'media.change', { type: 'media', id: mediaId }, { changed })
      await invalidateTags(tx, await staleTags(tx, mediaId))
    }
    return toDeskMedia(row)
  })
}

function columnsOf({ focal, takenAt, ...words }: PhotoChanges) {
  return {
    ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)),
    ...(takenAt !== undefined && { takenAt: takenAt === null ? null : new Date(takenAt) }),
    ...(focal && { focalX: focal.x, focalY: focal.y }),
  }
}

const CHANGEABLE = ['caption', 'alt', 'credit', 'creator', 'place', 'takenAt', 'focalX', 'focalY'] as const

function changedColumns(before: MediaAsset, after: MediaAsset): string[] {
  return CHANGEABLE.filter((column) => String(before[column]) !== String(after[column]))
}

/** Every page that shows the photo. A columnist's face is on more pages than can be named one by one. */
async function staleTags(tx: Tx, mediaId: string): Promise<string[]> {
  const stories = await tx.liveStory.findMany({
    where: { media: { some: { mediaId } } },
    select: { storyId: true, language: true, sections: { select: { sectionId: true } } },
  })
  const portraits = await tx.author.count({ where: { portraitId: mediaId } })
  return [
    cacheTag.media(mediaId),
    ...(portraits > 0 ? [cacheTag.edition()] : []),
    ...stories.flatMap(({ storyId, language, sections }) => [
      cacheTag.story(storyId),
      cacheTag.home(language),
      cacheTag.feeds(language),
      ...sections.map(({ sectionId }) => cacheTag.section(sectionId, language)),
    ]),
  ]
}
