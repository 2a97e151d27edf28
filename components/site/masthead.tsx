import type { ReactNode } from 'react'
import type { ReaderEdition, ReaderSection } from '#lib/reader/types.ts'
import { formatDay, formatHijri, isoDay } from '#lib/site/format-date.ts'
import { searchPath } from '#lib/content/paths.ts'
import { siteWords } from '#lib/site/words.ts'

/** The way to the other language's edition, named in that language. */
export type OtherEdition = { language: 'ar' | 'en'; label: string; path: string }

export type MastheadProps = {
  edition: ReaderEdition
  otherEdition: OtherEdition | null
  today: Date
  /** Fronts carry the nameplate large; a story a smaller one, so that the headline comes first. */
  size: 'large' | 'small'
}

/** Day, place and nameplate over every page. The sections follow in their own bar, which stays while scrolling. */
export function Masthead({ edition, otherEdition, today, size }: MastheadProps): ReactNode {
  const t = siteWords(edition.language)
  return (
    <header className={`masthead masthead-${size}`}>
      <div className="strip">
        <p>
          <time dateTime={isoDay(today, edition)}>{formatDay(today, edition)}</time>
          <span>{formatHijri(today, edition)}</span>
          <span>{[edition.city, edition.country].filter(Boolean).join(t('nameSeparator'))}</span>
        </p>
        <ul className="strip-links">
          {edition.nextPrayer && (
            <li>
              <a href={edition.nextPrayer.path}>
                {edition.nextPrayer.name} <b>{edition.nextPrayer.time}</b>
              </a>
            </li>
          )}
          {edition.printIssue && (
            <li>
              <a href={edition.printIssue.path}>{t('todaysIssue')}</a>
            </li>
          )}
          {otherEdition && (
            <li>
              <a href={otherEdition.path} lang={otherEdition.language} hrefLang={otherEdition.language}>
                {otherEdition.label}
              </a>
            </li>
          )}
          <li>
            <a href={searchPath(edition.language)} className="strip-search">
              {t('search')}
            </a>
          </li>
        </ul>
      </div>
      <p className="nameplate">
        <a href={editionRoot(edition)}>{edition.name}</a>
      </p>
      {edition.tagline && <p className="tagline">{edition.tagline}</p>}
    </header>
  )
}

/** The sections in one line. The bar stays at the top of the window and shows the name once the masthead is gone. */
export function SectionBar({ edition, current }: { edition: ReaderEdition; current: ReaderSection | null }): ReactNode {
  const t = siteWords(edition.language)
  return (
    <nav className="bar" aria-label={t('sectionsLabel')}>
      <div className="bar-inside">
        <a className="bar-name" href={editionRoot(edition)} aria-label={t('home')}>
          {edition.name}
        </a>
        <ul>
          {edition.sections.map(({ id, name, path }) => (
            <li key={id}>
              <a href={path} aria-current={id === (current?.parent ?? current)?.id ? (current?.parent ? 'true' : 'page') : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

export const editionRoot = ({ language }: ReaderEdition) => (language === 'ar' ? '/' : '/en')
