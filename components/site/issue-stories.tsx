import type { ReactNode } from 'react'
import type { ReaderIssue, ReaderIssueStory } from '#lib/reader/print-types.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { RichTitle } from './rich-title.tsx'

type IssueStoriesProps = { issue: ReaderIssue; edition: ReaderEdition }

/** What was in the paper, page by page. */
export function IssueStories({ issue: { stories, pages }, edition }: IssueStoriesProps): ReactNode {
  const t = siteWords(edition.language)
  const filled = pages.filter(({ number }) => stories.some(({ page }) => page === number))
  return (
    <section className="issue-stories" aria-labelledby="issue-stories">
      <h2 className="block-name" id="issue-stories">
        {t('issue.stories')}
      </h2>
      {filled.map(({ number, path }) => (
        <section key={number} aria-labelledby={`page-${number}`}>
          <h3 className="meta" id={`page-${number}`}>
            <a href={path}>{t('issue.page', { page: String(number) })}</a>
          </h3>
          <StoryLines stories={stories.filter(({ page }) => page === number)} edition={edition} />
        </section>
      ))}
    </section>
  )
}

/** Headlines that lead to their stories, each in its own language. */
export function StoryLines({ stories, edition }: { stories: ReaderIssueStory[]; edition: ReaderEdition }): ReactNode {
  return (
    <ul>
      {stories.map(({ card, language }) => (
        <li key={card.storyId} className="title title-xs">
          <a href={card.path} {...(language !== edition.language && { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' })}>
            <RichTitle text={card.headline} language={language} />
          </a>
        </li>
      ))}
    </ul>
  )
}
