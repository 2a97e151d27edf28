import { ScrollText } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AuditList } from '#components/desk/audit/audit-list.tsx'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { ListPages } from '#components/desk/stories/list-pages.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { listAudit } from '#lib/audit/list-audit.ts'
import { pageActor } from '#lib/auth/page-actor.ts'
import { mayReadAudit } from '#lib/policies/people.ts'

type Props = { searchParams: Promise<{ after?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.audit')
  return { title: t('title') }
}

export default async function AuditPage({ searchParams }: Props) {
  const actor = await pageActor('/desk/audit')
  if (!mayReadAudit(actor)) return <NoPermission roles={['admin', 'managing_editor']} />
  const { after } = await searchParams
  const cursor = typeof after === 'string' ? after : null
  const [t, { rows, older }] = await Promise.all([getTranslations('desk.audit'), listAudit(actor, cursor)])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {rows.length === 0 ? <EmptyState icon={<ScrollText />} title={t('empty')} /> : <AuditList rows={rows} />}
      <ListPages label={t('title')} newer={cursor === null ? null : '/desk/audit'} older={older === null ? null : `/desk/audit?after=${older}`} />
    </>
  )
}
