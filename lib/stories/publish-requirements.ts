import { documentMediaIds, documentText } from '../content/document-text.ts'
import type { StoryFields } from '../content/fields.ts'
import type { StoryDocument } from '../content/schema.ts'
import type { Prisma } from '../db/generated/client.ts'
import { AppError } from '../platform/errors.ts'
import type { MissingForPublish } from './types.ts'

type Text = { fields: StoryFields; document: StoryDocument }

/** @returns what readers could not do without, in the order of the page; empty: it may be published. */
export async function missingForPublish(tx: Prisma.TransactionClient, text: Text): Promise<MissingForPublish[]> {
  const missing: MissingForPublish[] = []
  if (!text.fields.headline) missing.push('headline')
  if (text.fields.sectionId === null) missing.push('section')
  if (!documentText(text.document)) missing.push('body')
  const heroIds = text.fields.hero ? [text.fields.hero.mediaId] : []
  if (!(await allExist(tx, heroIds))) missing.push('hero_missing')
  if (!(await allExist(tx, documentMediaIds(text.document)))) missing.push('figure_missing')
  return missing
}

/**
 * @throws AppError `incomplete_story` with `details.missing`; `embargoed` with `details.until` where the story
 * would be seen before its embargo ends
 */
export async function requirePublishable(tx: Prisma.TransactionClient, text: Text, at: Date): Promise<void> {
  const missing = await missingForPublish(tx, text)
  if (missing.length > 0) throw new AppError('incomplete_story', { missing })
  const until = text.fields.embargoUntil
  if (until && new Date(until) > at) throw new AppError('embargoed', { until })
}

async function allExist(tx: Prisma.TransactionClient, mediaIds: string[]): Promise<boolean> {
  if (mediaIds.length === 0) return true
  return (await tx.mediaAsset.count({ where: { id: { in: mediaIds } } })) === mediaIds.length
}
