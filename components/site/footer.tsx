import type { ReactNode } from 'react'
import { archivePath, latestPath } from '#lib/content/paths.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { isoDay } from '#lib/site/format-date.ts'
import { siteWords } from '#lib/site/words.ts'
import { editionRoot } from './masthead.tsx'

type FooterProps = {
  edition: ReaderEdition
  today: Date
  /** Printed under a page on paper, where a link can't be followed. */
  address: string | null
}

/** Nameplate, sections, and whose the rights are. */
export function Footer({ edition, today, address }: FooterProps): ReactNode {
  const t = siteWords(edition.language)
  return (
    <footer className="footer">
      <div className="footer-top">
        <p className="footer-name">
          <a href={editionRoot(edition)}>{edition.name}</a>
        </p>
        <ul className="footer-sections">
          {edition.sections.map(({ id, name, path }) => (
            <li key={id}>
              <a href={path}>{name}</a>
            </li>
          ))}
        </ul>
        <ul className="footer-lists">
          <li>
            <a href={latestPath(edition.language)}>{t('latest')}</a>
          </li>
          <li>
            <a href={archivePath(edition.language)}>{t('archive')}</a>
          </li>
        </ul>
      </div>
      {(edition.nextPrayer || edition.pages.length > 0) && (
        <ul className="footer-pages">
          {edition.nextPrayer && (
            <li>
              <a href={edition.nextPrayer.path}>{t('prayerTimes')}</a>
            </li>
          )}
          {edition.pages.map(({ title, path }) => (
            <li key={path}>
              <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      {address && (
        <p className="print-only">
          {t('printedFrom')}: {edition.name} · <bdi>{readable(address)}</bdi>
        </p>
      )}
      <p className="rights">{t('rights', { owner: edition.owner, year: isoDay(today, edition).slice(0, 4) })}</p>
    </footer>
  )
}

// On paper Arabic letters can be read and typed; percent signs can't.
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
