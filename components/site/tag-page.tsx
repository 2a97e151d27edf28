import type { ReactNode } from 'react'
import type { ReaderTagPage } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import type { FrontContext } from './card.tsx'
import { Paging, StoryRows } from './story-rows.tsx'
import { RichTitle } from './rich-title.tsx'

export type TagPageProps = FrontContext & Omit<ReaderTagPage, 'isFew' | 'path'>

/** What carries a tag, newest first. */
export function TagPage({ tag, cards, olderPath, isFirstPage, ...context }: TagPageProps): ReactNode {
  const { edition } = context
  return (
    <main id="content" className="section list">
      <p className="list-kind">{siteWords(edition.language)('topic')}</p>
      <h1 className="section-name">
        <RichTitle text={tag.name} language={edition.language} />
      </h1>
      <StoryRows {...context} cards={cards} />
      <Paging edition={edition} firstPath={tag.path} olderPath={olderPath} isFirstPage={isFirstPage} />
    </main>
  )
}
