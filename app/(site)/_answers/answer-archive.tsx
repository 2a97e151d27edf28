import type { ReactNode } from 'react'
import { ArchiveDayPage } from '#components/site/archive-day-page.tsx'
import { ArchiveMonthPage } from '#components/site/archive-month-page.tsx'
import { ArchivePage } from '#components/site/archive-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { archivePath } from '#lib/content/paths.ts'
import { findCounterpart } from '#lib/reader/find-counterpart.ts'
import { getArchiveDay, getArchiveMonth, getArchiveMonths } from '#lib/reader/get-archive.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import type { ReaderCard, ReaderEdition } from '#lib/reader/types.ts'
import { isDay } from '#lib/i18n/days.ts'
import { archiveTags, calendarDay, isMonth } from '#lib/site/calendar.ts'
import { formatDay, formatMonth } from '#lib/site/format-date.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { ownListMetadata } from '#lib/site/metadata.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { htmlResponse, movedResponse } from '#lib/site/responses.ts'
import { siteWords } from '#lib/site/words.ts'
import { answerMissing } from './answer-missing.tsx'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders, type PageContext } from './render.tsx'

/** The years and months of the paper. */
export function answerArchive(language: Language): Promise<Response> {
  return orErrorPage(language, async () => {
    const edition = await getEdition(language)
    const [months, context] = [await getArchiveMonths(edition), pageContext(edition)]
    return answer(context, {
      name: siteWords(language)('archive'),
      path: archivePath(language),
      tags: [cacheTag.home(language)],
      children: <ArchivePage {...context} months={months} />,
    })
  })
}

/** A year has no page of its own: its place in the archive's. */
export async function answerArchiveYear(language: Language, year: string): Promise<Response> {
  if (!isMonth(`${year}-01`)) return answerMissing(language)
  const keeping = { tags: [cacheTag.edition()], lifetime: LIFETIMES.redirect }
  return movedResponse(`${archivePath(language)}#y${year}`, keeping)
}

/** A month's calendar. @param month `2026-11` */
export function answerArchiveMonth(language: Language, month: string): Promise<Response> {
  return orErrorPage(language, async () => {
    const edition = await getEdition(language)
    const found = isMonth(month) ? await getArchiveMonth(edition, month) : null
    if (!found) return answerMissing(language)
    const context = pageContext(edition)
    return answer(context, {
      name: monthName(edition, month),
      path: archivePath(language, month),
      tags: archiveTags(`${month}-01`, language),
      children: <ArchiveMonthPage {...context} {...found} />,
    })
  })
}

/** What was published on a day. @param asked.day `2026-11-25` */
export function answerArchiveDay(language: Language, asked: { day: string; before: string | null }): Promise<Response> {
  return orErrorPage(language, async () => {
    const edition = await getEdition(language)
    const found = isDay(asked.day) ? await getArchiveDay(edition, asked) : null
    if (!found) return answerMissing(language)
    const month = asked.day.slice(0, 7)
    const { at, place } = calendarDay(asked.day, edition)
    const context = pageContext(edition)
    return answer(context, {
      name: formatDay(at, place),
      path: found.path,
      above: [{ name: monthName(edition, month), path: archivePath(language, month) }],
      tags: archiveTags(asked.day, language),
      cards: found.cards,
      children: <ArchiveDayPage {...context} {...found} />,
    })
  })
}

type Part = {
  name: string
  path: string
  above?: { name: string; path: string }[]
  tags: string[]
  cards?: ReaderCard[]
  children: ReactNode
}

async function answer(context: PageContext, { name, path, above = [], tags, cards = [], children }: Part): Promise<Response> {
  const { edition } = context
  const { language } = edition
  const archive = { name: siteWords(language)('archive'), path: archivePath(language) }
  const isWhole = path === archive.path
  const counterpart = await findCounterpart(language, null)
  const html = await renderForReaders({
    context,
    metadata: ownListMetadata(edition, {
      name: isWhole ? name : `${name} | ${archive.name}`,
      description: siteWords(language)('archiveLead'),
      path,
      above: isWhole ? [] : [archive, ...above],
    }),
    counterpart,
    section: null,
    masthead: 'small',
    elsewhere: archivePath,
    children,
  })
  return htmlResponse(html, { tags: [...tags, ...pageTags({ cards })], lifetime: LIFETIMES.section })
}

function monthName(edition: ReaderEdition, month: string): string {
  const { at, place } = calendarDay(`${month}-01`, edition)
  return formatMonth(at, place)
}
