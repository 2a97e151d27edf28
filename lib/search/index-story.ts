import { documentText } from '../content/document-text.ts'
import { migrateDocument } from '../content/migrate-document.ts'
import type { PublishedStory } from '../content/published-story.ts'
import type { StoryDocument } from '../content/schema.ts'
import type { Prisma } from '../db/generated/client.ts'
import { ANALYSIS, storyVectors, type StoryVectors } from './story-vectors.ts'

/**
 * Lets readers find a live story by its words, in the transaction that makes it live. Its entry goes with its
 * `live_story` row. Authors and tags stand in it as they are named now.
 */
export async function indexStory(tx: Prisma.TransactionClient, story: PublishedStory): Promise<void> {
  const tags = await tx.tag.findMany({ where: { id: { in: story.fields.tagIds } }, select: { name: true } })
  const vectors = vectorsOf(story, tags.map(({ name }) => name))
  await tx.$executeRaw`
    INSERT INTO live_story_search (story_id, first_published_at, analysis, words, head)
    VALUES (${story.storyId}, ${new Date(story.firstPublishedAt)}, ${ANALYSIS}, ${vectors.words}::tsvector, ${vectors.head}::tsvector)
    ON CONFLICT (story_id) DO UPDATE SET first_published_at = excluded.first_published_at,
      analysis = excluded.analysis, words = excluded.words, head = excluded.head`
  await learnWords(tx, story.language, vectors.vocabulary)
}

function vectorsOf(story: PublishedStory, tagNames: string[]): StoryVectors {
  const { fields, bylines, language } = story
  const names = bylines.map(({ name }) => name)
  return storyVectors({
    language,
    firstPublishedAt: new Date(story.firstPublishedAt),
    headline: [fields.headline, fields.shortHeadline],
    furniture: [fields.kicker, fields.standfirst, ...tagNames, ...names, fields.dateline.place],
    body: documentText(migrateDocument(story.document) as StoryDocument),
    sectionIds: [...new Set([fields.sectionId, ...fields.otherSectionIds])].filter((id) => id !== null),
    tagIds: fields.tagIds,
    authorIds: bylines.flatMap(({ authorId }) => authorId ?? []),
  })
}

/** Words are sorted, so that two stories going live together never wait for each other crosswise. */
async function learnWords(tx: Prisma.TransactionClient, language: string, words: string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search_word (language, word, keys)
    SELECT ${language}::"Language", word,
      word || ARRAY(SELECT overlay(word PLACING '' FROM i FOR 1) FROM generate_series(1, length(word)) i)
    FROM unnest(${words}::text[]) AS printed (word)
    WHERE NOT EXISTS (SELECT FROM search_word WHERE language = ${language}::"Language" AND search_word.word = printed.word)
    ORDER BY word
    ON CONFLICT DO NOTHING`
}
