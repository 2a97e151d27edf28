import type { ReactNode } from 'react'
import { archivePath } from '#lib/content/paths.ts'
import { calendarDay } from '#lib/site/calendar.ts'
import { formatMonthName } from '#lib/site/format-date.ts'
import { siteWords } from '#lib/site/words.ts'
import type { FrontContext } from './card.tsx'

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))

/** The years of the paper, newest first, each with its twelve months. @param props.months those with stories */
export function ArchivePage({ months, edition }: FrontContext & { months: string[] }): ReactNode {
  const t = siteWords(edition.language)
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  return (
    <main id="content" className="section list">
      <h1 className="section-name">{t('archive')}</h1>
      <p className="list-lead">{t('archiveLead')}</p>
      {years.length === 0 && <p className="empty">{t('noStories')}</p>}
      {years.map((year) => (
        <section key={year} id={`y${year}`} className="day" aria-labelledby={`h${year}`}>
          <h2 id={`h${year}`}>{year}</h2>
          <ol className="months">
            {MONTHS.map((month) => {
              const { at, place } = calendarDay(`${year}-${month}-01`, edition)
              const name = formatMonthName(at, place)
              return (
                <li key={month}>
                  {months.includes(`${year}-${month}`) ? <a href={archivePath(edition.language, `${year}-${month}`)}>{name}</a> : name}
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </main>
  )
}
