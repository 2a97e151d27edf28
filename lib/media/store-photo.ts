import { createHash } from 'node:crypto'
import { recordAudit } from '#lib/audit/record-audit.ts'
import { db } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { deskTimeZone } from '#lib/i18n/desk-time-zone.ts'
import { originalKey, renditionKey } from '#lib/platform/photo-keys.ts'
import { putFile } from '#lib/platform/storage.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayUploadMedia } from '#lib/policies/media.ts'
import { tidyWords } from './decode-words.ts'
import { toDeskMedia, withUploader } from './desk-media.ts'
import { inspectPhoto, type UploadedFile } from './inspect-photo.ts'
import { makeRenditions } from './make-renditions.ts'
import { mediaSearchText } from './media-text.ts'
import { inPhotoSlot } from './photo-slots.ts'
import { readMetadata, type PhotoWords } from './read-metadata.ts'
import type { DeskMedia } from './types.ts'

export type PhotoOverrides = Partial<PhotoWords> & { focal?: { x: number; y: number } }

/** `alreadyThere`: the same bytes were uploaded before, and this is that photo, unchanged. */
export type StoredPhoto = DeskMedia & { alreadyThere: boolean }

/**
 * Takes a photo into the library: the untouched original, its renditions, and what its metadata say of it, over
 * which `overrides` go. JPEG, PNG or still WebP, by content; at most two photos are worked on at once per process.
 * @throws AppError `forbidden`, `unsupported_media`, `media_too_large`, `broken_media`, `storage_full`
 */
export async function storePhoto(
  actor: Actor,
  photo: UploadedFile & { overrides?: PhotoOverrides },
): Promise<StoredPhoto> {
  authorize(mayUploadMedia(actor))
  const sha256 = createHash('sha256').update(photo.bytes).digest('hex')
  const known = await findBySha256(db, sha256)
  if (known) return { ...known, alreadyThere: true }
  const inspected = await inspectPhoto(photo)
  const made = await inPhotoSlot(() => keepFiles(photo.bytes, { sha256, ...inspected }))
  const { focal = { x: 0.5, y: 0.5 }, ...overrides } = photo.overrides ?? {}
  const words = { ...readMetadata(photo.bytes, await deskTimeZone()), ...overrides }
  const originalName = nameOf(photo.originalName)
  return insertOnce(actor, {
    ...words,
    ...made,
    originalName,
    originalKey: originalKey(sha256, inspected.format),
    mimeType: `image/${inspected.format}`,
    bytes: photo.bytes.length,
    sha256,
    width: inspected.width,
    height: inspected.height,
    focalX: focal.x,
    focalY: focal.y,
    searchText: mediaSearchText({ ...words, originalName }),
    uploadedById: actor.id,
  })
}

async function findBySha256(client: Prisma.TransactionClient, sha256: string): Promise<DeskMedia | null> {
  const row = await client.mediaAsset.findFirst({ where: { sha256 }, include: withUploader })
  return row && toDeskMedia(row)
}

type Inspected = Awaited<ReturnType<typeof inspectPhoto>> & { sha256: string }

/** Files come before the row: a crash in between leaves files that the same upload would write again. */
async function keepFiles(bytes: Buffer, { sha256, format, width }: Inspected) {
  const { renditions, ...facts } = await makeRenditions(bytes, width)
  await putFile(originalKey(sha256, format), bytes)
  await Promise.all(renditions.map((each) => putFile(renditionKey(sha256, each.width, each.format), each.bytes)))
  return facts
}

async function insertOnce(actor: Actor, data: Prisma.MediaAssetUncheckedCreateInput): Promise<StoredPhoto> {
  return inTransaction(async (tx) => {
    // Two uploads of the same file at the same moment: the second finds the first's row.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`media:${data.sha256}`}, 0))`
    const known = await findBySha256(tx, data.sha256)
    if (known) return { ...known, alreadyThere: true }
    const row = await tx.mediaAsset.create({ data, include: withUploader })
    await recordAudit(tx, actor, 'media.upload', { type: 'media', id: row.id }, { name: row.originalName })
    return { ...toDeskMedia(row), alreadyThere: false }
  })
}

/** The name for the desk's eyes: no folders of the uploader's machine. */
function nameOf(originalName: string): string {
  return tidyWords(originalName.split(/[\\/]/).at(-1) ?? '', 200)
}
