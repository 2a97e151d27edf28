import type { ReactNode } from 'react'
import { archivePath } from '#lib/content/paths.ts'
import type { ReaderArchiveDay, ReaderCard, ReaderEdition } from '#lib/reader/types.ts'
import { calendarDay, formatCalendarDay } from '#lib/site/calendar.ts'
import { formatDay, formatHijri, formatMonth } from '#lib/site/format-date.ts'
import { siteWords } from '#lib/site/words.ts'
import type { FrontContext } from './card.tsx'
import { ClockList } from './clock-list.tsx'
import { Crumbs } from './crumbs.tsx'
import { ArchiveNeighbours } from './archive-neighbours.tsx'
import { Paging } from './story-rows.tsx'

/** What was published on a day, by section, as the paper orders them. */
export function ArchiveDayPage(props: FrontContext & Omit<ReaderArchiveDay, 'path'>): ReactNode {
  const { day, cards, previous, next, olderPath, isFirstPage, edition } = props
  const { language } = edition
  const t = siteWords(language)
  const { at, place } = calendarDay(day, edition)
  const above = [
    { name: t('archive'), path: archivePath(language) },
    { name: formatMonth(at, place), path: archivePath(language, day.slice(0, 7)) },
  ]
  return (
    <main id="content" className="section list">
      <Crumbs edition={edition} above={above} />
      <h1 className="section-name">
        <time dateTime={day}>{formatDay(at, place)}</time>
      </h1>
      <p className="list-lead">{formatHijri(at, place)}</p>
      {bySection(cards, edition).map(({ id, name, path, ofSection }) => (
        <section key={id} className="day" aria-labelledby={`s${id}`}>
          <h2 id={`s${id}`}>
            <a href={path}>{name}</a>
          </h2>
          <ClockList cards={ofSection} edition={edition} />
        </section>
      ))}
      <Paging edition={edition} firstPath={archivePath(language, day)} olderPath={olderPath} isFirstPage={isFirstPage} />
      <ArchiveNeighbours label={t('otherDays')} previous={way(previous, edition)} next={way(next, edition)} />
    </main>
  )
}

/** What stands in a sub-section stands here in the section above it. */
function bySection(cards: ReaderCard[], edition: ReaderEdition) {
  const groups = Map.groupBy(cards, ({ section }) => (section.parent ?? section).id)
  const order = edition.sections.map(({ id }) => id)
  const place = (id: number) => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...groups]
    .toSorted(([a], [b]) => place(a) - place(b))
    .flatMap(([, ofSection]) => {
      const section = ofSection[0]?.section
      return section ? [{ ...(section.parent ?? section), ofSection }] : []
    })
}

function way(day: string | null, edition: ReaderEdition) {
  if (day === null) return null
  return { name: formatCalendarDay(day, edition), path: archivePath(edition.language, day) }
}
