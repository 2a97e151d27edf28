import type { ReactNode } from 'react'
import type { ReaderCard, ReaderSection } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { pictureFirst } from './arrange-blocks.ts'
import { Card, type FrontContext } from './card.tsx'
import { Crumbs } from './crumbs.tsx'
import { Paging, StoryRows } from './story-rows.tsx'

export type SectionPageProps = FrontContext & {
  section: ReaderSection
  subSections?: ReaderSection[]
  /** Newest first. On the first page the first three lead; on older pages all are rows. */
  cards: ReaderCard[]
  /** Address of the next older page, or null at the end. */
  olderPath: string | null
  isFirstPage: boolean
}

/** A section's front: what is below it, its lead, two beside it, and the rest as rows. */
export function SectionPage({ section, subSections = [], cards, olderPath, isFirstPage, ...context }: SectionPageProps): ReactNode {
  const t = siteWords(context.edition.language)
  const ordered = isFirstPage ? pictureFirst(cards) : cards
  const [lead, ...beside] = isFirstPage ? ordered.slice(0, 3) : []
  const rows = isFirstPage ? ordered.slice(3) : ordered
  return (
    <main id="content" className="section">
      {section.parent && <Crumbs edition={context.edition} above={[section.parent]} />}
      <h1 className="section-name">{section.name}</h1>
      {subSections.length > 0 && (
        <nav className="sub-sections" aria-label={t('subSections', { section: section.name })}>
          <ul>
            {subSections.map(({ id, name, path }) => (
              <li key={id}>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {cards.length === 0 && <p className="empty">{t('noStories')}</p>}
      {lead && (
        <div className="section-top">
          <Card {...context} card={lead} size="l" slot="feature" level={2} standfirst time priority />
          <div className="stack">
            {beside.map((card) => (
              <Card key={card.storyId} {...context} card={card} size="m" slot="card" level={2} time />
            ))}
          </div>
        </div>
      )}
      <StoryRows {...context} cards={rows} />
      <Paging edition={context.edition} firstPath={section.path} olderPath={olderPath} isFirstPage={isFirstPage} />
    </main>
  )
}
