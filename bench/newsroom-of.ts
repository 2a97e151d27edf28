import pg from 'pg'
import { closeDb } from '#lib/db/client.ts'
import { documentText } from '#lib/content/document-text.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import { forgetEnv } from '#lib/platform/env.ts'
import { ANALYSIS, marker, storyVectors } from '#lib/search/story-vectors.ts'
import { deployMigrations } from '#prisma/engine/deploy-migrations.ts'
import { generateClient } from '#scripts/generate-client.ts'
import { openDatabase } from '#scripts/postgres/open-database.ts'
import { makeTemporaryData, removeTemporaryData } from '#scripts/test-database/temporary-data.ts'

export type Newsroom = {
  /** Adds stories, all live, until there are this many; their ids are 1, 2, 3 … */
  fillTo(stories: number): Promise<void>
  query<Row>(sql: string): Promise<Row[]>
  close(): Promise<void>
}

export const SECTIONS = 8
/** Minutes between one story's first publication and the next one's; the 100,000th is as old. */
const MINUTES_APART = 30

/** When a story of the bench first appeared, about: the clock of the database has gone on since. */
export function publishedAt(id: number): Date {
  return new Date(Date.now() - (100_001 - id) * MINUTES_APART * 60_000)
}

/** A database of its own for a bench, to which `db` of this process is connected. */
export async function openNewsroom(): Promise<Newsroom> {
  await generateClient()
  const folder = await makeTemporaryData()
  const database = await openDatabase({ MANSHET_DATA: folder, postgres: { fsync: 'off', max_wal_size: '2GB' } })
  const client = new pg.Client({ connectionString: database.url })
  const close = async (): Promise<void> => {
    await closeDb()
    await client.end()
    await database.close()
    removeTemporaryData(folder)
  }
  try {
    await deployMigrations(database.url)
    Object.assign(process.env, { DATABASE_URL: database.url, MANSHET_DATA: folder })
    forgetEnv()
    await client.connect()
    await client.query(PAPER)
  } catch (error) {
    await close()
    throw error
  }
  let filled = 0
  return {
    query: async <Row>(sql: string) => (await client.query(sql)).rows as Row[],
    close,
    async fillTo(stories) {
      for (const insert of STORIES) await client.query(insert(filled + 1, stories))
      filled = stories
      await client.query('ANALYZE')
    },
  }
}

const PERSON = "'00000000-0000-7000-8000-000000000001'::uuid"
const MEDIA = 200
const WORDS =
  'أعلنت الحكومة اليوم خطة جديدة تشمل قطاعات النقل والتعليم والصحة وقالت مصادر مطلعة إن التنفيذ يبدأ مطلع العام المقبل بعد مراجعة واسعة شاركت فيها مدن عدة وخبراء من داخل البلاد وخارجها'

export const PAPER = `
  INSERT INTO newspaper (id, name_ar, name_en, city_ar, city_en, country_ar, country_en, owner_ar, owner_en)
  VALUES (1, 'صحيفة', 'Paper', 'أبوظبي', 'Abu Dhabi', 'الإمارات', 'UAE', 'مؤسسة', 'Media');
  INSERT INTO person (id, email, name, roles) VALUES (${PERSON}, 'bench@example.test', 'محرر', '{managing_editor}');
  INSERT INTO section (slug, name_ar, name_en, position)
  SELECT 'section-' || i, 'قسم ' || i, 'Section ' || i, i FROM generate_series(1, ${SECTIONS}) i;
  INSERT INTO tag (language, name, key, slug)
  SELECT 'ar', 'وسم ' || i, 'وسم ' || i, 'وسم-' || i FROM generate_series(1, 50) i;
  INSERT INTO media_asset (id, original_key, original_name, mime_type, bytes, sha256, width, height, caption, credit,
    dominant_color, thumbhash, widths, uploaded_by_id)
  SELECT ${mediaId('i')}, 'key-' || i, 'photo.jpg', 'image/jpeg', 1, md5(i::text), 3000, 2000, 'تعليق الصورة', 'وكالات',
    '#445566', '', '{320,480,640,960,1280,1920}', ${PERSON} FROM generate_series(1, ${MEDIA}) i;
  INSERT INTO search_word (language, word, keys)
  SELECT 'ar', word, ARRAY[word] FROM unnest('{عنوان,خبر,رقم,موضوع,حكومه,خطه,جديده}'::text[]) word;
  INSERT INTO author (slug, name_ar, name_en, title_ar, portrait_id)
  SELECT 'author-' || i, 'كاتب ' || i, 'Author ' || i, 'محرر', ${mediaId('i')} FROM generate_series(1, 20) i;`

/** A document of 600 words with one photo. The same in every story: to make 100,000 would take minutes. */
const BODY = {
  type: 'doc',
  attrs: { schemaVersion: 1 },
  content: Array.from({ length: 13 }, (_, i) =>
    i === 4
      ? {
          type: 'figure',
          attrs: {
            id: 'figure-1',
            mediaId: '20000000-0000-7000-8000-000000000001',
            altOverride: null,
            decorative: false,
            creditOverride: null,
            layout: 'inline',
          },
        }
      : {
          type: 'paragraph',
          attrs: { id: `paragraph-${i}`, dir: null },
          content: [{ type: 'text', attrs: {}, text: `${WORDS} ${i} ${WORDS}` }],
        },
  ),
}
const DOCUMENT = `'${JSON.stringify(BODY)}'::jsonb`

/**
 * What the search index holds of a story, from a template: the lexemes of everything but the numbers are the same in
 * all, and to take 100,000 stories apart would take minutes.
 */
function vectorOf(part: 'words' | 'head'): string {
  const vectors = storyVectors({
    language: 'ar',
    firstPublishedAt: new Date(0),
    headline: ['عنوان الخبر رقم 700001 عن موضوع700002'],
    furniture: ['تمهيد', WORDS, 'كاتب 700003'],
    body: documentText(BODY as StoryDocument),
    sectionIds: [700_004],
    tagIds: [700_005, 700_006],
    authorIds: [700_003],
  })
  const values: [string, string][] = [
    [marker.month('ar', '1970-01'), `'@ar' || to_char((${AT}) AT TIME ZONE 'UTC', 'YYYY-MM')`],
    ['700001', 'i::text'],
    ['700002', '(i % 500)::text'],
    ['700003', '(i % 20 + 1)::text'],
    ['700004', `(${SECTION})::text`],
    ['700005', '(i % 50 + 1)::text'],
    ['700006', '((i + 7) % 50 + 1)::text'],
  ]
  const template = `'${vectors[part].replaceAll("'", "''")}'`
  return `(${values.reduce((text, [number, value]) => `replace(${text}, '${number}', ${value})`, template)})::tsvector`
}

const AT = `date_trunc('second', now()) - (100001 - i) * interval '${MINUTES_APART} minutes'`
const HEADLINE = `'عنوان الخبر رقم ' || i || ' عن موضوع' || (i % 500)`
const SECTION = `i % ${SECTIONS} + 1`
const BYLINES = `jsonb_build_array(jsonb_build_object('authorId', i % 20 + 1, 'name', 'كاتب ' || (i % 20 + 1)))`
// No byte of it is a digit, so that it stays a UUID whatever number comes.
const PUBLICATION_ID = `('10000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid`

const each = (body: string) => (from: number, to: number) => `${body} FROM generate_series(${from}, ${to}) i`

/** SQL that makes stories from one number to another, all live. */
export const STORIES = [
  each(`INSERT INTO story (id, language, state, version, live_version, kicker, headline, standfirst, section_id, document,
      first_published_at, created_by_id, edited_by_id, created_at, edited_at, word_count, desk_text)
    SELECT i, 'ar', 'published', 2, 2, 'تمهيد', ${HEADLINE}, '${WORDS}', ${SECTION},
      '{"type": "doc", "attrs": {"schemaVersion": 1}, "content": []}', ${AT}, ${PERSON}, ${PERSON}, ${AT}, ${AT}, 600,
      ${HEADLINE} || ' كاتب ' || (i % 20 + 1)`),
  each(`INSERT INTO publication (id, story_id, number, version, published_at, published_by_id, snapshot)
    SELECT ${PUBLICATION_ID}, i, 1, 2, ${AT}, ${PERSON}, jsonb_build_object(
      'storyId', i, 'language', 'ar', 'bylines', ${BYLINES}, 'document', ${DOCUMENT}, 'wordCount', 600,
      'firstPublishedAt', to_char((${AT}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.000"Z"'), 'updatedAt', null,
      'fields', jsonb_build_object('kicker', 'تمهيد', 'headline', ${HEADLINE}, 'shortHeadline', '', 'standfirst', '${WORDS}',
        'dateline', '{"place": "دبي", "sources": ["وكالات"]}'::jsonb, 'sectionId', ${SECTION}, 'otherSectionIds', '[]'::jsonb,
        'tagIds', jsonb_build_array(i % 50 + 1, (i + 7) % 50 + 1), 'hero', jsonb_build_object('mediaId', ${mediaId('i % 200 + 1')},
          'caption', 'تعليق', 'creditOverride', null, 'altOverride', null, 'decorative', false),
        'slug', 'خبر-' || i, 'seoTitle', '', 'seoDescription', '', 'socialTitle', '', 'socialDescription', '', 'urgency', 'normal'))`),
  each(`INSERT INTO live_story (story_id, publication_id, language, urgency, first_published_at, card)
    SELECT i, ${PUBLICATION_ID}, 'ar', (CASE WHEN i % 20 = 0 THEN 'important' ELSE 'normal' END)::"Urgency", ${AT},
      jsonb_build_object('sectionId', ${SECTION}, 'slug', 'خبر-' || i, 'kicker', 'تمهيد', 'headline', ${HEADLINE},
        'shortHeadline', '', 'standfirst', '${WORDS}', 'bylines', ${BYLINES}, 'heroMediaId', ${mediaId('i % 200 + 1')},
        'heroAlt', null, 'urgency', 'normal', 'wordCount', 600)`),
  each(`INSERT INTO live_story_section (story_id, section_id, language, first_published_at)
    SELECT i, ${SECTION}, 'ar', ${AT}`),
  ...[1, 8].map((step) =>
    each(`INSERT INTO live_story_tag (story_id, tag_id, language, first_published_at) SELECT i, (i + ${step - 1}) % 50 + 1, 'ar', ${AT}`),
  ),
  each(`INSERT INTO live_story_author (story_id, author_id, language, first_published_at) SELECT i, i % 20 + 1, 'ar', ${AT}`),
  each(`INSERT INTO live_story_media (story_id, media_id) SELECT i, ${mediaId('i % 200 + 1')}`),
  each(`INSERT INTO live_story_search (story_id, first_published_at, analysis, words, head)
    SELECT i, ${AT}, ${ANALYSIS}, ${vectorOf('words')}, ${vectorOf('head')}`),
]

function mediaId(number: string): string {
  return `('20000000-0000-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`
}
