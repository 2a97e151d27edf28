import { cacheTag } from '../content/cache-tags.ts'
import type { PublishedStory } from '../content/published-story.ts'
import type { Prisma, Story } from '../db/generated/client.ts'
import { invalidateTags } from '../db/invalidate-tags.ts'
import { AppError } from '../platform/errors.ts'
import { indexStory } from '../search/index-story.ts'
import { cardOf, composePublication, mediaIdsOf } from './compose-publication.ts'
import { listsOf } from './live-lists.ts'
import { requirePublishable } from './publish-requirements.ts'
import { correctionsOf, documentOf, fieldsOf } from './story-columns.ts'

type Publishing = { personId: string; at: Date; statedUpdate: boolean }

/**
 * Makes the working copy what readers see: an immutable publication, the live pointer moved to it, the pages
 * that show it forgotten. Runs in the caller's transaction, which also owns the story's lock.
 * @returns the columns of the story that change with it
 * @throws AppError `incomplete_story`, `embargoed`
 */
export async function goLive(tx: Prisma.TransactionClient, story: Story, publishing: Publishing) {
  const text = { fields: fieldsOf(story), document: documentOf(story) }
  await requirePublishable(tx, text, publishing.at)
  const firstPublishedAt = story.firstPublishedAt ?? publishing.at
  const updatedAt = story.firstPublishedAt && publishing.statedUpdate ? publishing.at : story.updatedAt
  const corrections = correctionsOf(story)
  const { id: storyId, language } = story
  const snapshot = await composePublication(tx, { storyId, language, ...text, firstPublishedAt, updatedAt, corrections })
  const publication = await tx.publication.create({
    data: {
      storyId,
      number: (await tx.publication.count({ where: { storyId } })) + 1,
      version: story.version,
      snapshot,
      publishedAt: publishing.at,
      publishedById: publishing.personId,
    },
  })
  const stale = await staleTags(tx, story)
  await pointTo(tx, publication.id, snapshot)
  await tx.publicReason.deleteMany({ where: { storyId } })
  await indexStory(tx, snapshot)
  await invalidateTags(tx, [...stale, ...(await staleTags(tx, story)), ...(await neighbourTags(tx, storyId))])
  return { firstPublishedAt, updatedAt, liveVersion: story.version, scheduledAt: null, scheduledById: null }
}

/**
 * Takes the story from the readers at once.
 * @param publicReason what they are told in its place; empty: nothing
 * @returns the columns of the story that change with it
 */
export async function goDark(tx: Prisma.TransactionClient, story: Story, publicReason: string) {
  const { id: storyId } = story
  const stale = await staleTags(tx, story)
  await tx.liveStory.deleteMany({ where: { storyId } })
  await tx.publicReason.deleteMany({ where: { storyId } })
  if (publicReason) await tx.publicReason.create({ data: { storyId, reason: publicReason } })
  await invalidateTags(tx, stale)
  return { liveVersion: null, scheduledAt: null, scheduledById: null }
}

async function pointTo(tx: Prisma.TransactionClient, publicationId: string, story: PublishedStory): Promise<void> {
  const { storyId, language, fields } = story
  if (fields.sectionId === null) throw new AppError('incomplete_story', { missing: ['section'] })
  const firstPublishedAt = new Date(story.firstPublishedAt)
  const dated = { language, firstPublishedAt }
  const lists = await listsOf(tx, story, fields.sectionId)
  await tx.liveStory.deleteMany({ where: { storyId } })
  await tx.liveStory.create({
    data: {
      storyId,
      publicationId,
      language,
      urgency: fields.urgency,
      firstPublishedAt,
      updatedAt: story.updatedAt,
      card: cardOf(story, fields.sectionId),
      sections: { create: lists.sections.map((section) => ({ ...section, ...dated })) },
      tags: { create: lists.tagIds.map((tagId) => ({ tagId, ...dated })) },
      authors: { create: lists.authorIds.map((authorId) => ({ authorId, ...dated })) },
      media: { create: mediaIdsOf(story).map((mediaId) => ({ mediaId })) },
    },
  })
}

/** The pages and pictures that the story touches as it is live now. */
async function staleTags(tx: Prisma.TransactionClient, story: Story): Promise<string[]> {
  const { id: storyId, language } = story
  const own = [cacheTag.story(storyId), cacheTag.home(language), cacheTag.feeds(language), cacheTag.sitemap()]
  const inBar = await tx.breaking.count({ where: { storyId, isOn: true } })
  // The bar over every page leads to it, or no longer does.
  const always = inBar > 0 ? [...own, cacheTag.edition()] : own
  const live = await readLive(tx, storyId)
  if (!live) return always
  return [
    ...always,
    cacheTag.archive(live.firstPublishedAt.toISOString().slice(0, 7), language),
    ...live.sectionIds.map((id) => cacheTag.section(id, language)),
    ...live.tagIds.map((id) => cacheTag.tag(id, language)),
    ...live.authorIds.map((id) => cacheTag.author(id, language)),
    ...live.mediaIds.map((id) => cacheTag.media(id)),
  ]
}

/** The pages of the stories before and after it in its sections: they link to it from now on. */
async function neighbourTags(tx: Prisma.TransactionClient, storyId: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT beside.id FROM live_story_section mine CROSS JOIN LATERAL (
      (SELECT story_id AS id FROM live_story_section
        WHERE section_id = mine.section_id AND language = mine.language
          AND (first_published_at, story_id) < (mine.first_published_at, mine.story_id)
        ORDER BY first_published_at DESC, story_id DESC LIMIT 1)
      UNION ALL
      (SELECT story_id FROM live_story_section
        WHERE section_id = mine.section_id AND language = mine.language
          AND (first_published_at, story_id) > (mine.first_published_at, mine.story_id)
        ORDER BY first_published_at, story_id LIMIT 1)
    ) beside WHERE mine.story_id = ${storyId}`
  return rows.map(({ id }) => cacheTag.story(id))
}

type Live = { firstPublishedAt: Date; sectionIds: number[]; tagIds: number[]; authorIds: number[]; mediaIds: string[] }

/** Where a live story stands, and the pictures that readers may fetch because of it: its own and its authors' faces. */
async function readLive(tx: Prisma.TransactionClient, storyId: number): Promise<Live | undefined> {
  const [live] = await tx.$queryRaw<Live[]>`
    SELECT first_published_at AS "firstPublishedAt",
      ARRAY(SELECT section_id FROM live_story_section WHERE story_id = ${storyId}) AS "sectionIds",
      ARRAY(SELECT tag_id FROM live_story_tag WHERE story_id = ${storyId}) AS "tagIds",
      ARRAY(SELECT author_id FROM live_story_author WHERE story_id = ${storyId}) AS "authorIds",
      ARRAY(
        SELECT media_id::text FROM live_story_media WHERE story_id = ${storyId}
        UNION SELECT portrait_id::text FROM author JOIN live_story_author s ON s.author_id = author.id
        WHERE s.story_id = ${storyId} AND portrait_id IS NOT NULL
      ) AS "mediaIds"
    FROM live_story WHERE story_id = ${storyId}`
  return live
}
