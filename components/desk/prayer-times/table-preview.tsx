import { useTranslations } from 'next-intl'
import { Notice } from '#components/ui/notice.tsx'
import { PRAYERS } from '#lib/prayer-times/prayers.ts'
import type { ReadTable } from '#lib/prayer-times/read-table.ts'
import { useTableSpan } from './use-table-span.ts'

const SHOWN = 5

/** What a file holds, before it is kept: its first days, or what is wrong on which line. */
export function TablePreview({ read }: { read: ReadTable }) {
  const t = useTranslations('prayerTimes')
  const span = useTableSpan()
  if (!read.ok) {
    return (
      <Notice title={t('refused')}>
        <ul className="mt-1 list-disc ps-4">
          {read.problems.map(({ line, problem, found }, i) => (
            <li key={i}>
              {t('atLine', { line })}: {t(`problems.${problem}`, { found })}
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  const { days } = read
  const [first, last] = [days[0], days.at(-1)]
  return (
    <div className="overflow-x-auto rounded-md border border-line">
      <table className="w-full text-sm tabular-nums">
        <caption className="border-b border-line px-3 py-2 text-start text-sm">
          {first && last && span({ first: first.day, last: last.day, days: days.length })}
        </caption>
        <thead className="text-xs text-muted">
          <tr>
            {[t('day'), ...PRAYERS.map((prayer) => t(`prayers.${prayer}`))].map((name) => (
              <th key={name} scope="col" className="px-3 py-1.5 text-start font-normal">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.slice(0, SHOWN).map(({ day, times }) => (
            <tr key={day} className="border-t border-line">
              <th scope="row" className="px-3 py-1.5 text-start font-normal whitespace-nowrap">
                {day}
              </th>
              {times.map((time, i) => (
                <td key={PRAYERS[i]} className="px-3 py-1.5">
                  {time}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {days.length > SHOWN && <p className="border-t border-line px-3 py-2 text-xs text-muted">{t('moreDays', { count: days.length - SHOWN })}</p>}
    </div>
  )
}
