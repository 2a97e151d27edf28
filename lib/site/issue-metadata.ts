import type { Language } from '#lib/content/fields.ts'
import { issuePath } from '#lib/content/paths.ts'
import type { Counterpart } from '#lib/reader/find-counterpart.ts'
import type { ReaderIssue, ReaderIssueFront, ReaderIssueMonth, ReaderIssuePage } from '#lib/reader/print-types.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { absoluteUrl, type PictureFile } from './absolute-url.ts'
import { calendarDay, formatCalendarDay } from './calendar.ts'
import { formatMonth } from './format-date.ts'
import { alternates, editionFeeds, ROBOTS, type PageMetadata } from './metadata.ts'
import { fileImage, frontImage, socialMeta } from './social-meta.ts'
import { siteWords } from './words.ts'

/** `/issue` */
export function issueArchiveMetadata(edition: ReaderEdition, newest: ReaderIssueFront | null, other: Counterpart): PageMetadata {
  const t = siteWords(edition.language)
  return describe(edition, other, {
    name: `${t('todaysIssue')}${t('nameSeparator')}${t('issue.archive')}`,
    description: t('issue.archiveText'),
    picture: newest && pictureOf(newest, newest.front, edition),
    pathOf: (language) => issuePath(language),
  })
}

export function issueMonthMetadata(edition: ReaderEdition, { month, issues }: ReaderIssueMonth, other: Counterpart): PageMetadata {
  const t = siteWords(edition.language)
  const [first] = issues
  const { at, place } = calendarDay(`${month}-01`, edition)
  return describe(edition, other, {
    name: t('issue.month', { month: formatMonth(at, place) }),
    description: t('issue.archiveText'),
    picture: first ? pictureOf(first, first.front, edition) : null,
    pathOf: (language) => issuePath(language, month),
  })
}

/** An issue, or one of its pages. */
export function issueMetadata(
  edition: ReaderEdition,
  { issue, page }: { issue: ReaderIssue; page: ReaderIssuePage | null },
  other: Counterpart,
): PageMetadata {
  const t = siteWords(edition.language)
  const number = String(issue.number)
  const whole = `${t('issue.of', { day: formatCalendarDay(issue.day, edition) })} (${t('issue.number', { number })})`
  const stories = issue.stories.filter((story) => !page || story.page === page.number).slice(0, 3)
  return describe(edition, other, {
    name: page ? `${t('issue.page', { page: String(page.number) })} · ${whole}` : whole,
    description: stories.map(({ card }) => card.headline).join(' · ') || whole,
    picture: pictureOf(issue, page ?? issue.front, edition),
    pathOf: (language) => issuePath(language, issue.day, page?.number),
  })
}

type Description = {
  name: string
  description: string
  picture: PictureFile | null
  pathOf: (language: Language) => string
}

function describe(edition: ReaderEdition, other: Counterpart, { name, description, picture, pathOf }: Description): PageMetadata {
  const path = pathOf(edition.language)
  const image = picture ? fileImage(picture) : frontImage(null, edition)
  return {
    title: `${name} | ${edition.name}`,
    description,
    canonical: absoluteUrl(path),
    meta: [...ROBOTS, ...socialMeta(edition, { title: name, description, image, path }, 'website')],
    alternates: other.edition ? alternates(pathOf) : [],
    feeds: editionFeeds(edition),
    jsonLd: [],
  }
}

function pictureOf({ number }: ReaderIssueFront, page: ReaderIssuePage, { language }: ReaderEdition): PictureFile {
  const t = siteWords(language)
  const width = page.jpegWidth
  return {
    url: absoluteUrl(`${page.base}-${width}.jpg`),
    width,
    height: Math.round((width * page.height) / page.width),
    alt: page.number === 1 ? t('issue.front', { number: String(number) }) : t('issue.page', { page: String(page.number) }),
  }
}
