import type { Language } from '#lib/content/fields.ts'
import { authorPath } from '#lib/content/paths.ts'
import type { PublishedStory } from '#lib/content/published-story.ts'
import { db } from '#lib/db/client.ts'
import { presentSection, type SectionRow } from './present-section.ts'
import type { ReaderByline, ReaderFigure, ReaderSection } from './types.ts'

/** What stories and cards name by id alone. */
export type Wanted = {
  sectionIds: number[]
  tagIds: number[]
  mediaIds: string[]
  bylines: PublishedStory['bylines']
}

/** What exists of it; the rest is missing. Photos carry the words of their own records. */
export type Found = {
  sections: Map<number, ReaderSection>
  tags: Map<number, { name: string; slug: string }>
  pictures: Map<string, ReaderFigure>
  /** Presents the bylines of one story; names stay as they were printed. */
  bylinesOf: (ofOneStory: PublishedStory['bylines']) => ReaderByline[]
}

/** Everything that a page names by id, in one question to the database, whatever the number of its stories. */
export async function lookUp(wanted: Wanted, language: Language): Promise<Found> {
  const authorIds = wanted.bylines.flatMap(({ authorId }) => authorId ?? [])
  const [rows] = await db.$queryRaw<Rows[]>`
    SELECT
      (SELECT json_agg(s) FROM (
        SELECT s.id, s.slug, s.name_ar AS "nameAr", s.name_en AS "nameEn", CASE WHEN p.id IS NOT NULL THEN
          json_build_object('id', p.id, 'slug', p.slug, 'nameAr', p.name_ar, 'nameEn', p.name_en)
        END AS parent
        FROM section s LEFT JOIN section p ON p.id = s.parent_id WHERE s.id = ANY(${unique(wanted.sectionIds)}::int[])
      ) s) AS sections,
      (SELECT json_agg(t) FROM (
        SELECT id, name, slug FROM tag WHERE id = ANY(${unique(wanted.tagIds)}::int[])
      ) t) AS tags,
      (SELECT json_agg(a) FROM (
        SELECT id, slug, title_ar AS "titleAr", title_en AS "titleEn", links, portrait_id AS "portraitId"
        FROM author WHERE id = ANY(${unique(authorIds)}::int[])
      ) a) AS authors,
      (SELECT json_agg(m) FROM (
        SELECT id AS "mediaId", width, height, widths, focal_x AS "focalX", focal_y AS "focalY",
          dominant_color AS color, alt, caption, credit
        FROM media_asset WHERE id = ANY(${unique(wanted.mediaIds)}::uuid[])
          OR id = ANY(ARRAY(SELECT portrait_id FROM author WHERE id = ANY(${unique(authorIds)}::int[])))
      ) m) AS pictures`
  const pictures = new Map(rows?.pictures?.map((row) => [row.mediaId, presentPicture(row)]))
  const authors = new Map(rows?.authors?.map((author) => [author.id, author]))
  return {
    sections: new Map(rows?.sections?.map((section) => [section.id, presentSection(section, language)])),
    tags: new Map(rows?.tags?.map(({ id, ...tag }) => [id, tag])),
    pictures,
    bylinesOf: (ofOneStory) => ofOneStory.map((byline) => presentByline(byline, { authors, pictures, language })),
  }
}

// An aggregate of no rows is null.
type Rows = {
  sections: SectionRow[] | null
  tags: { id: number; name: string; slug: string }[] | null
  authors: Author[] | null
  pictures: PictureRow[] | null
}
type Author = { id: number; slug: string; titleAr: string; titleEn: string; links: string[]; portraitId: string | null }
type PictureRow = Omit<ReaderFigure, 'focal'> & { focalX: number; focalY: number }

/** A photo as its own record describes it. */
function presentPicture({ focalX, focalY, widths, alt, ...row }: PictureRow): ReaderFigure {
  return {
    ...row,
    widths: widths.toSorted((a, b) => a - b),
    focal: { x: focalX, y: focalY },
    alt: alt || row.caption,
  }
}

type Sources = { authors: Map<number, Author>; pictures: Map<string, ReaderFigure>; language: Language }

function presentByline(
  { authorId, name }: PublishedStory['bylines'][number],
  { authors, pictures, language }: Sources,
): ReaderByline {
  const author = authorId === null ? undefined : authors.get(authorId)
  if (!author) return { name, title: '', path: null, links: [], portrait: null }
  const portrait = author.portraitId === null ? undefined : pictures.get(author.portraitId)
  return {
    name,
    title: language === 'ar' ? author.titleAr : author.titleEn,
    path: authorPath(language, author.slug),
    links: author.links,
    // A face beside the name it belongs to says nothing more to those who don't see it.
    portrait: portrait ? { ...portrait, alt: '' } : null,
  }
}

function unique<Id>(ids: Id[]): Id[] {
  return [...new Set(ids)]
}
