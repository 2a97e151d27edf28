import { IssueArchive, IssueMonthPage } from '#components/site/issue-archive.tsx'
import { IssuePage } from '#components/site/issue-page.tsx'
import { IssueSheet } from '#components/site/issue-sheet.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { issuePath } from '#lib/content/paths.ts'
import { findCounterpart } from '#lib/reader/find-counterpart.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getNewestPrintIssue, getPrintIssue, getPrintMonth } from '#lib/reader/get-print-issue.ts'
import type { ReaderIssue, ReaderIssueFront } from '#lib/reader/print-types.ts'
import { issueArchiveMetadata, issueMetadata, issueMonthMetadata } from '#lib/site/issue-metadata.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { answerMissing } from './answer-missing.tsx'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders } from './render.tsx'

type Asked = Awaited<ReturnType<typeof ask>>
type Shown = Pick<Parameters<typeof renderForReaders>[0], 'metadata' | 'children'> & {
  pathOf: (language: Language) => string
  issues: (ReaderIssueFront | ReaderIssue)[]
}

/** `/issue`: the newest issue and its month. */
export function answerIssueArchive(language: Language): Promise<Response> {
  return orErrorPage(language, async () => {
    const [asked, front] = await Promise.all([ask(language), getNewestPrintIssue(language)])
    const { edition, counterpart } = asked
    const newest = front && (await getPrintIssue(language, front.day))
    const month = front && (await getPrintMonth(language, front.day.slice(0, 7)))
    return answer(asked, {
      metadata: issueArchiveMetadata(edition, newest, counterpart),
      pathOf: (one) => issuePath(one),
      issues: newest ? [newest] : [],
      children: <IssueArchive newest={newest} month={month} edition={edition} />,
    })
  })
}

/** `/issue/2026-11` and `/issue/2026-11-25`. */
export function answerIssueDay(language: Language, when: string): Promise<Response> {
  return /^\d{4}-\d\d$/.test(when) ? answerMonth(language, when) : answerIssue(language, { day: when })
}

/** `/issue/2026-11-25/3` */
export function answerIssuePage(language: Language, address: { day: string; page: string }): Promise<Response> {
  return answerIssue(language, address)
}

function answerMonth(language: Language, name: string): Promise<Response> {
  return orErrorPage(language, async () => {
    const [asked, month] = await Promise.all([ask(language), getPrintMonth(language, name)])
    if (!month) return notYet(language)
    const { edition, counterpart } = asked
    return answer(asked, {
      metadata: issueMonthMetadata(edition, month, counterpart),
      pathOf: (one) => issuePath(one, name),
      issues: month.issues,
      children: <IssueMonthPage month={month} edition={edition} />,
    })
  })
}

function answerIssue(language: Language, { day, page: wanted }: { day: string; page?: string }): Promise<Response> {
  return orErrorPage(language, async () => {
    const [asked, issue] = await Promise.all([ask(language), getPrintIssue(language, day)])
    const page = issue?.pages.find(({ number }) => String(number) === wanted) ?? null
    if (!issue || (wanted !== undefined && !page)) return notYet(language)
    const { edition, counterpart } = asked
    return answer(asked, {
      metadata: issueMetadata(edition, { issue, page }, counterpart),
      pathOf: (one) => issuePath(one, day, page?.number),
      issues: [issue],
      children: page ? <IssueSheet issue={issue} page={page} edition={edition} /> : <IssuePage issue={issue} edition={edition} />,
    })
  })
}

/** 404 until an issue is published. */
async function notYet(language: Language): Promise<Response> {
  const response = await answerMissing(language)
  const tags = response.headers.get('surrogate-key')
  if (tags !== null) response.headers.set('surrogate-key', `${tags} ${cacheTag.printIssues()}`)
  return response
}

async function ask(language: Language) {
  const [edition, counterpart] = await Promise.all([getEdition(language), findCounterpart(language, null)])
  return { edition, counterpart }
}

async function answer({ edition, counterpart }: Asked, { metadata, children, pathOf, issues }: Shown): Promise<Response> {
  const html = await renderForReaders({
    context: pageContext(edition),
    metadata,
    counterpart,
    section: null,
    elsewhere: pathOf,
    masthead: 'small',
    children,
  })
  const cards = issues.flatMap((issue) => ('stories' in issue ? issue.stories.map(({ card }) => card) : []))
  const own = issues.map(({ issueId }) => cacheTag.printIssue(issueId))
  return htmlResponse(html, { tags: [cacheTag.printIssues(), ...own, ...pageTags({ cards })], lifetime: LIFETIMES.section })
}
