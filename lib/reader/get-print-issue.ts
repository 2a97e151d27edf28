import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import { issuePath, issuePdfPath } from '#lib/content/paths.ts'
import { db } from '#lib/db/client.ts'
import { Prisma } from '#lib/db/generated/client.ts'
import { isDay } from '#lib/i18n/days.ts'
import { jpegWidthOf, pdfMark } from '#lib/platform/print-keys.ts'
import { LIVE_COLUMNS } from './find-live-rows.ts'
import { presentCards, type LiveRow } from './present-cards.ts'
import type { ReaderIssue, ReaderIssueFront, ReaderIssueMonth, ReaderIssuePage, ReaderIssueStory } from './print-types.ts'

/** @returns the published issue of a day (`2026-11-25`), whole; null where there is none */
export async function getPrintIssue(language: Language, day: string): Promise<ReaderIssue | null> {
  if (!isDay(day)) return null
  const [row] = await findRows(Prisma.sql`i.date = ${day}::date`, Prisma.sql`LIMIT 1`)
  if (!row) return null
  const [pages, stories, around] = await Promise.all([
    db.printPage.findMany({ where: { pdfId: row.pdfId }, orderBy: { number: 'asc' } }),
    findStories(row.issueId),
    findAround(day),
  ])
  return {
    ...presentFront(row, language),
    pages: pages.map((page) => presentPage(page, row, language)),
    pdf: { path: issuePdfPath(day), bytes: row.bytes },
    stories,
    olderPath: around.older && issuePath(language, around.older),
    newerPath: around.newer && issuePath(language, around.newer),
  }
}

/** @returns what a front shows of the newest published issue; null while there is none */
export async function getNewestPrintIssue(language: Language): Promise<ReaderIssueFront | null> {
  const [row] = await findRows(Prisma.sql`true`, Prisma.sql`LIMIT 1`)
  return row ? presentFront(row, language) : null
}

/** @returns the published issues of a month (`2026-11`), also of one without any; null where it is no month */
export async function getPrintMonth(language: Language, month: string): Promise<ReaderIssueMonth | null> {
  if (!isDay(`${month}-01`)) return null
  const first = `${month}-01`
  const [rows, around] = await Promise.all([
    findRows(Prisma.sql`i.date >= ${first}::date AND i.date < ${first}::date + interval '1 month'`, Prisma.empty),
    findMonthsAround(first),
  ])
  return {
    month,
    path: issuePath(language, month),
    issues: rows.toReversed().map((row) => presentFront(row, language)),
    olderPath: around.older && issuePath(language, around.older.slice(0, 7)),
    newerPath: around.newer && issuePath(language, around.newer.slice(0, 7)),
  }
}

type PageRow = { number: number; width: number; height: number; widths: number[] }
type Row = { issueId: number; issueNumber: number; day: string; pdfId: string; sha256: string; bytes: number } & PageRow

/** Published issues with their front pages, the newest day first. */
function findRows(condition: Prisma.Sql, limit: Prisma.Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT i.id AS "issueId", i.number AS "issueNumber", to_char(i.date, 'YYYY-MM-DD') AS day,
      p.id AS "pdfId", p.sha256, p.bytes, f.number, f.width, f.height, f.widths
    FROM print_issue i JOIN print_pdf p ON p.id = i.pdf_id JOIN print_page f ON f.pdf_id = p.id AND f.number = 1
    WHERE i.published_at IS NOT NULL AND ${condition}
    ORDER BY i.date DESC ${limit}`
}

type Around = { older: string | null; newer: string | null }

async function findAround(day: string): Promise<Around> {
  const [row] = await db.$queryRaw<Around[]>`SELECT
    to_char((SELECT max(date) FROM print_issue WHERE published_at IS NOT NULL AND date < ${day}::date), 'YYYY-MM-DD') AS older,
    to_char((SELECT min(date) FROM print_issue WHERE published_at IS NOT NULL AND date > ${day}::date), 'YYYY-MM-DD') AS newer`
  return row ?? { older: null, newer: null }
}

async function findMonthsAround(first: string): Promise<Around> {
  const last = new Date(`${first}T00:00:00Z`)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  const [before, after] = await Promise.all([findAround(first), findAround(last.toISOString().slice(0, 10))])
  return { older: before.older, newer: after.newer }
}

type StoryRow = LiveRow & { page: number; language: Language }

async function findStories(issueId: number): Promise<ReaderIssueStory[]> {
  const rows = await db.$queryRaw<StoryRow[]>`
    SELECT s.page, l.language, ${LIVE_COLUMNS}
    FROM print_issue_story s JOIN live_story l ON l.story_id = s.story_id
    WHERE s.issue_id = ${issueId} ORDER BY s.page, s.position`
  const cards = await Promise.all(LANGUAGES.map((one) => presentCards(rows.filter((row) => row.language === one), one)))
  const byId = new Map(cards.flat().map((card) => [card.storyId, card]))
  return rows.flatMap(({ storyId, page, language }) => {
    const card = byId.get(storyId)
    return card ? [{ page, language, card }] : []
  })
}

function presentFront(row: Row, language: Language): ReaderIssueFront {
  const { issueId, issueNumber, day } = row
  return { issueId, number: issueNumber, day, path: issuePath(language, day), front: presentPage(row, row, language) }
}

function presentPage({ number, width, height, widths }: PageRow, { day, sha256 }: Row, language: Language): ReaderIssuePage {
  return {
    number,
    width,
    height,
    widths: widths.toSorted((a, b) => a - b),
    jpegWidth: jpegWidthOf(widths),
    base: `/issue/${day}/${number}/${pdfMark(sha256)}`,
    path: issuePath(language, day, number),
  }
}
