import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { IssuesPage } from '#components/desk/issues/issues-page.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { ROLES } from '#lib/policies/actor.ts'
import { mayMakeIssue, mayReadIssues } from '#lib/policies/print.ts'
import { listIssues, suggestIssue } from '#lib/print/queries.ts'
import { createIssueAction } from './actions.ts'

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('issues'))('title') }
}

export default async function Page({ searchParams }: Props) {
  const actor = await pageActor('/desk/issues')
  if (!mayReadIssues(actor)) return <NoPermission roles={[...ROLES]} />
  const { before } = await searchParams
  const cursor = typeof before === 'string' && /^\d{4}-\d\d-\d\d$/.test(before) && !Number.isNaN(Date.parse(before)) ? before : null
  const [list, suggested] = await Promise.all([listIssues(actor, cursor), suggestIssue()])
  return <IssuesPage {...list} isFirst={cursor === null} suggested={mayMakeIssue(actor) ? suggested : null} create={createIssueAction} />
}
