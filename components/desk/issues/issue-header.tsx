'use client'
import { Ellipsis, ExternalLink } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from 'sonner'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem, MenuLink } from '#components/ui/menu.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { issuePath } from '#lib/content/paths.ts'
import type { DeskIssue } from '#lib/print/types.ts'
import type { IssueActions } from './issue-actions.ts'
import { IssueDialog } from './issue-dialog.tsx'
import { IssueState } from './issue-state.tsx'
import { useIssueDay } from './use-issue-day.ts'

type IssueHeaderProps = { issue: DeskIssue; actions: IssueActions }
type Step = 'publish' | 'unpublish' | 'delete'

/** Which issue it is, whether readers see it, and what may be done with the whole of it. */
export function IssueHeader({ issue, actions }: IssueHeaderProps) {
  const t = useTranslations('issues')
  const dayOf = useIssueDay()
  const [step, setStep] = useState<Step | null>(null)
  const [editing, setEditing] = useState(false)
  const { allowed, isPublished } = issue
  const canPublish = allowed.publish && !isPublished && issue.pdf !== null && (issue.upload === null || issue.upload.failedPage !== null)
  return (
    <PageHeader title={dayOf(issue.date)} lead={`${t('number', { number: String(issue.number) })} · ${t('pageCount', { count: issue.pages.length })}`}>
      <IssueState isPublished={isPublished} />
      {allowed.publish && !isPublished && (
        <Button variant="primary" disabled={!canPublish} onClick={() => setStep('publish')}>
          {t('actions.publish')}
        </Button>
      )}
      {(isPublished || allowed.edit) && (
        <Menu
          trigger={
            <Button variant="ghost" size="icon" aria-label={t('actions.more')}>
              <Ellipsis aria-hidden />
            </Button>
          }
        >
          {isPublished && (
            <MenuLink href={issuePath('ar', issue.date)} target="_blank" icon={<ExternalLink aria-hidden />}>
              {t('actions.open')}
            </MenuLink>
          )}
          {allowed.edit && <MenuItem onClick={() => setEditing(true)}>{t('actions.edit')}</MenuItem>}
          {allowed.publish && isPublished && (
            <MenuItem tone="danger" onClick={() => setStep('unpublish')}>
              {t('actions.unpublish')}
            </MenuItem>
          )}
          {allowed.remove && (
            <MenuItem tone="danger" onClick={() => setStep('delete')}>
              {t('actions.delete')}
            </MenuItem>
          )}
        </Menu>
      )}
      {step && <StepDialog step={step} issue={issue} actions={actions} onClose={() => setStep(null)} />}
      {editing && (
        <IssueDialog
          title={t('form.title')}
          submit={t('form.save')}
          details={{ number: issue.number, date: issue.date }}
          save={(details) => actions.change({ ...details, issueId: issue.id, version: issue.version })}
          onSaved={() => {
            toast.success(t('form.saved'))
            setEditing(false)
          }}
          onClose={() => setEditing(false)}
        />
      )}
    </PageHeader>
  )
}

const DONE = { publish: 'actions.published', unpublish: 'actions.unpublished', delete: 'actions.deleted' } as const

function StepDialog({ step, issue, actions, onClose }: IssueHeaderProps & { step: Step; onClose: () => void }) {
  const t = useTranslations('issues')
  const router = useRouter()
  const { run, pending, failure } = useCommand()
  const decision = { issueId: issue.id, version: issue.version }
  const done = (): void => {
    toast.success(t(DONE[step]))
    onClose()
    if (step === 'delete') router.push('/desk/issues')
  }
  const confirm = (): void => {
    if (step === 'publish') run(() => actions.publish(decision), done)
    if (step === 'unpublish') run(() => actions.unpublish(decision), done)
    if (step === 'delete') run(() => actions.remove(decision), done)
  }
  return (
    <AlertDialog
      open
      onOpenChange={onClose}
      tone={step === 'publish' ? 'primary' : 'danger'}
      title={t(`actions.${step}Title`, { number: String(issue.number) })}
      description={t(`actions.${step}Text`)}
      confirm={t(`actions.${step}`)}
      pending={pending}
      onConfirm={confirm}
    >
      {failure && <Notice title={failure.message} />}
    </AlertDialog>
  )
}
