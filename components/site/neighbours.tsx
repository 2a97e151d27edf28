import type { ReactNode } from 'react'
import type { Language } from '#lib/content/fields.ts'
import type { ReaderCard, ReaderNeighbours, ReaderSection } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { RichTitle } from './rich-title.tsx'

type NeighboursProps = ReaderNeighbours & { section: ReaderSection; language: Language }

/** The way to the story before and to the one after it in the section. */
export function Neighbours({ previous, next, section, language }: NeighboursProps): ReactNode {
  const t = siteWords(language)
  if (!previous && !next) return null
  return (
    <nav className="neighbours" aria-label={t('neighbours', { section: section.name })}>
      {previous && <Neighbour card={previous} rel="prev" label={t('previousStory', { section: section.name })} language={language} />}
      {next && <Neighbour card={next} rel="next" label={t('nextStory', { section: section.name })} language={language} />}
    </nav>
  )
}

type NeighbourProps = { card: ReaderCard; rel: 'prev' | 'next'; label: string; language: Language }

function Neighbour({ card, rel, label, language }: NeighbourProps): ReactNode {
  return (
    <a href={card.path} rel={rel}>
      <small>{label}</small>
      <RichTitle text={card.headline} language={language} />
    </a>
  )
}
