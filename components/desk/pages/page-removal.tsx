'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { ActionResult } from '#lib/platform/run-action.ts'

type PageRemovalProps = { title: string; remove: () => Promise<ActionResult<null>>; onRemoved: () => void }

/** Takes the page from the site, after asking. */
export function PageRemoval({ title, remove, onRemoved }: PageRemovalProps) {
  const t = useTranslations('pages')
  const [asking, setAsking] = useState(false)
  const { run, pending, failure } = useCommand()
  return (
    <>
      <Button variant="ghost" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('removeTitle', { name: title })}
        description={t('removeText')}
        confirm={t('remove')}
        pending={pending}
        onConfirm={() => run(remove, onRemoved)}
      >
        {failure && <Notice title={failure.message} />}
      </AlertDialog>
    </>
  )
}
