'use client'
import { useTranslations } from 'next-intl'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { ActionResult } from '#lib/platform/run-action.ts'

type PageRemovalProps = { title: string; open: boolean; onOpenChange: (open: boolean) => void; remove: () => Promise<ActionResult<null>>; onRemoved: () => void }

/** Takes the page from the site, after asking. */
export function PageRemoval({ title, open, onOpenChange, remove, onRemoved }: PageRemovalProps) {
  const t = useTranslations('pages')
  const { run, pending, failure } = useCommand()
  return (
    <AlertDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('removeTitle', { name: title })}
      description={t('removeText')}
      confirm={t('remove')}
      pending={pending}
      onConfirm={() => run(remove, onRemoved)}
    >
      {failure && <Notice title={failure.message} />}
    </AlertDialog>
  )
}
