'use client'

import { useTimeZone, useTranslations } from 'next-intl'
import { useState } from 'react'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Switch } from '#components/ui/switch.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { type Correction, MAX_CORRECTION } from '#lib/content/correction.ts'
import { instantOf } from '#lib/i18n/wall-clock.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { CorrectionKind } from './correction-kind.tsx'
import { goToField } from './go-to-field.ts'
import { missingNow } from './missing-now.ts'
import { MissingList } from './missing-list.tsx'
import type { Step } from './story-steps.ts'
import { useStepWords } from './use-step-words.ts'
import type { Failure, StepInput } from './use-decide.ts'

type StepDialogProps = {
  step: Step
  pending: boolean
  onDecide: (input: StepInput) => Promise<Failure | null>
  onClose: () => void
}

/** Says what a step will do, asks for what it needs, and shows why it could not be taken. */
export function StepDialog({ step, pending, onDecide, onClose }: StepDialogProps) {
  const t = useTranslations('editor.actions')
  const { story, readText, direction } = useWorkspace()
  const timeZone = useTimeZone() ?? 'UTC'
  const words = useStepWords()(step)
  const [note, setNote] = useState('')
  const [publicReason, setPublicReason] = useState('')
  const [kind, setKind] = useState<Correction['kind']>('correction')
  const [at, setAt] = useState('')
  const [statedUpdate, setStatedUpdate] = useState(false)
  const [error, setError] = useState<string>()
  const [failure, setFailure] = useState<Failure | null>(null)
  const missing = step === 'publish' || step === 'schedule' ? missingNow(readText(), story.missing) : []

  const confirm = async () => {
    const input = inputOf(step, { note: note.trim(), publicReason: publicReason.trim(), kind, at: at ? instantOf(at, timeZone) : null, statedUpdate })
    if (!input) return setError(step === 'schedule' && at ? t('schedulePast') : t('required'))
    const failed = await onDecide(input)
    setFailure(failed)
    if (!failed) onClose()
  }
  const go = (code: Failure['missing'][number]) => {
    onClose()
    // The dialog gives the focus back first.
    requestAnimationFrame(() => goToField(code))
  }
  return (
    <AlertDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      description={words.text}
      confirm={words.verb}
      tone={step === 'take_down' || step === 'unpublish' ? 'danger' : 'primary'}
      pending={pending}
      onConfirm={() => void confirm()}
    >
      <div className="flex flex-col gap-4 empty:hidden">
        {step === 'correct' && <CorrectionKind kind={kind} onChange={setKind} />}
        {words.note && (
          <Field label={words.note} help={words.help} error={error}>
            <Textarea dir={direction} value={note} maxLength={step === 'correct' ? MAX_CORRECTION : 1000} onChange={(event) => setNote(event.target.value)} />
          </Field>
        )}
        {(step === 'unpublish' || step === 'take_down') && (
          <Field label={t('publicReason')} help={t('publicReasonHelp')}>
            <Textarea dir={direction} value={publicReason} maxLength={1000} onChange={(event) => setPublicReason(event.target.value)} />
          </Field>
        )}
        {step === 'schedule' && (
          <Field label={t('scheduleAt')} error={error}>
            <Input type="datetime-local" dir="ltr" value={at} onChange={(event) => setAt(event.target.value)} />
          </Field>
        )}
        {step === 'publish' && story.firstPublishedAt !== null && (
          <Switch label={t('statedUpdate')} help={t('statedUpdateHelp')} checked={statedUpdate} onCheckedChange={setStatedUpdate} />
        )}
        {missing.length > 0 && !failure && (
          <div>
            <p className="text-sm">{t('incomplete')}</p>
            <MissingList missing={missing} onGo={go} />
          </div>
        )}
        {failure && (
          <Notice title={failure.message}>{failure.missing.length > 0 && <MissingList missing={failure.missing} onGo={go} />}</Notice>
        )}
      </div>
    </AlertDialog>
  )
}

type Given = { note: string; publicReason: string; kind: Correction['kind']; at: Date | null; statedUpdate: boolean }

/** @returns what the command takes, or null where something is still to be filled in. */
function inputOf(action: Step, { note, publicReason, kind, at, statedUpdate }: Given): StepInput | null {
  switch (action) {
    case 'send_back':
      return note ? { action, note } : null
    case 'take_down':
      return note ? { action, reason: note, publicReason } : null
    case 'unpublish':
      return { action, note, publicReason }
    case 'correct':
      return note ? { action, kind, text: note } : null
    case 'schedule':
      return at && at.getTime() > Date.now() ? { action, at: at.toISOString() } : null
    case 'publish':
      return { action, statedUpdate }
    case 'submit':
    case 'approve':
    case 'unschedule':
    case 'archive':
    case 'restore':
      return { action }
  }
}
