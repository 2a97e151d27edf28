import type { ReactNode } from 'react'
import { StoryBody } from '#components/article/story-body.tsx'
import type { ReaderStandingPage } from '#lib/reader/get-standing-page.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { siteWords } from '#lib/site/words.ts'

export type StandingPageProps = { edition: ReaderEdition; page: ReaderStandingPage }

/** About, contact, privacy, corrections policy. */
export function StandingPage({ edition, page }: StandingPageProps): ReactNode {
  return (
    <main id="content" className="story standing">
      <article>
        <header className="story-header">
          <h1>{page.title}</h1>
        </header>
        <div className="story-body">
          <StoryBody document={page.document} context={{ language: edition.language, pictures: {}, relatedStories: {}, pictureBase: '/media' }} />
          <p className="standing-date">
            {siteWords(edition.language)('lastChanged')}: <time dateTime={page.changedAt}>{formatDate(page.changedAt, edition)}</time>
          </p>
        </div>
      </article>
    </main>
  )
}
