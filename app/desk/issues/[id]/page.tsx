import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { IssueWorkspace } from '#components/desk/issues/issue-workspace.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { toAppError } from '#lib/platform/to-app-error.ts'
import { ROLES } from '#lib/policies/actor.ts'
import { getIssue } from '#lib/print/queries.ts'
import {
  arrangeStoriesAction,
  changeIssueAction,
  deleteIssueAction,
  findLiveStoriesAction,
  publishIssueAction,
  unpublishIssueAction,
} from '../actions.ts'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('issues'))('title') }
}

export default async function Page({ params }: Props) {
  const { id } = await params
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound()
  const actor = await pageActor(`/desk/issues/${id}`)
  const issue = await getIssue(actor, Number(id)).catch((error: unknown) => {
    const code = toAppError(error)?.code
    if (code === 'not_found') notFound()
    if (code === 'forbidden') return null
    throw error
  })
  if (!issue) return <NoPermission roles={[...ROLES]} />
  const actions = {
    change: changeIssueAction,
    arrange: arrangeStoriesAction,
    publish: publishIssueAction,
    unpublish: unpublishIssueAction,
    remove: deleteIssueAction,
    findStories: findLiveStoriesAction,
  }
  return <IssueWorkspace issue={issue} actions={actions} />
}
