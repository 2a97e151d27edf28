'use client'
import { BookOpenText, Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { ListPages } from '#components/desk/stories/list-pages.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { ActionResult } from '#lib/platform/run-action.ts'
import type { IssueDetails } from '#lib/print/schema.ts'
import type { IssueRow } from '#lib/print/types.ts'
import { IssueDialog } from './issue-dialog.tsx'
import { IssueLine } from './issue-line.tsx'

type IssuesPageProps = {
  rows: IssueRow[]
  older: string | null
  isFirst: boolean
  /** What a new issue would be; null for who may not make one. */
  suggested: IssueDetails | null
  create: (input: IssueDetails) => Promise<ActionResult<{ id: number }>>
}

/** All issues, the newest day first. */
export function IssuesPage({ rows, older, isFirst, suggested, create }: IssuesPageProps) {
  const t = useTranslations('issues')
  const router = useRouter()
  const [making, setMaking] = useState(false)
  const add = suggested && (
    <Button variant="primary" onClick={() => setMaking(true)}>
      <Plus aria-hidden />
      {t('add')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        {add}
      </PageHeader>
      {rows.length === 0 && (
        <EmptyState icon={<BookOpenText />} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      )}
      <ul aria-label={t('title')}>
        {rows.map((row) => (
          <IssueLine key={row.id} row={row} />
        ))}
      </ul>
      <ListPages label={t('listPages')} newer={isFirst ? null : '/desk/issues'} older={older && `/desk/issues?before=${older}`} />
      {making && suggested && (
        <IssueDialog
          title={t('add')}
          submit={t('form.create')}
          details={suggested}
          save={create}
          onSaved={({ id }) => router.push(`/desk/issues/${id}`)}
          onClose={() => setMaking(false)}
        />
      )}
    </>
  )
}
