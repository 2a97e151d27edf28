import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Avatar } from '#components/ui/avatar.tsx'
import type { AuditRow } from '#lib/audit/list-audit.ts'
import { useAuditWords } from './use-audit-words.ts'

const column = 'px-4 py-2 text-start align-top md:px-3 md:first:ps-6 md:last:pe-6'

/** Who did what, to what, when. On a phone each line folds into a small paragraph. */
export function AuditList({ rows }: { rows: AuditRow[] }) {
  const t = useTranslations('desk.audit')
  const format = useFormatter()
  const words = useAuditWords()
  return (
    <table className="w-full border-collapse text-sm max-md:block">
      <thead className="max-md:sr-only">
        <tr className="border-b border-line text-xs text-muted">
          {[t('at'), t('who'), t('what'), t('subject'), t('details')].map((name) => (
            <th key={name} scope="col" className={`${column} h-8 font-normal`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr key={row.id} className="border-b border-line max-md:block max-md:py-2.5 max-md:[&>td]:py-0.5 hover:bg-sunken">
            <Cell className="text-muted tabular-nums md:whitespace-nowrap max-md:text-xs">
              <time dateTime={row.at} title={format.dateTime(new Date(row.at), 'full')}>
                {format.dateTime(new Date(row.at), 'moment')}
              </time>
            </Cell>
            <Cell>
              <span className="flex items-center gap-2">
                <Avatar name={row.actorName} size="sm" />
                <bdi>{row.actorName}</bdi>
              </span>
            </Cell>
            <Cell className="font-medium">{words.action(row.action)}</Cell>
            <Cell className="text-muted">
              {row.subjectType === 'story' ? (
                <Link href={`/desk/stories/${row.subjectId}`} prefetch={false} className="underline decoration-line-hover underline-offset-4 hover:text-ink">
                  {words.subject(row)}
                </Link>
              ) : (
                words.subject(row)
              )}
            </Cell>
            <Cell className="max-w-md text-muted max-md:text-xs">
              <span className="line-clamp-2 wrap-anywhere">{words.details(row)}</span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ className = '', children }: { className?: string; children: ReactNode }) {
  return <td className={`${column} ${className} max-md:block`}>{children}</td>
}
