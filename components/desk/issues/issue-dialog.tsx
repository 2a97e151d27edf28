'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { z } from 'zod'
import { FormSummary } from '#components/desk/forms/form-summary.tsx'
import { TextField } from '#components/desk/forms/text-field.tsx'
import { fieldsOf, useCommand } from '#components/desk/forms/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { ActionResult } from '#lib/platform/run-action.ts'
import { issueDetails, type IssueDetails } from '#lib/print/schema.ts'

type IssueDialogProps<T> = {
  title: string
  submit: string
  details: IssueDetails
  save: (details: IssueDetails) => Promise<ActionResult<T>>
  onSaved: (value: T) => void
  onClose: () => void
}

/** What the form holds: a number is typed as text. */
const typed = z.object({ number: z.string().trim().regex(/^[1-9]\d{0,6}$/), date: issueDetails.shape.date })
type Typed = z.infer<typeof typed>

/** Number and day of an issue, new or known. */
export function IssueDialog<T>({ title, submit, details, save, onSaved, onClose }: IssueDialogProps<T>) {
  const t = useTranslations()
  const id = useId()
  const form = useForm<Typed>({ defaultValues: { number: String(details.number), date: details.date }, resolver: zodResolver(typed) })
  const { run, pending, failure } = useCommand()
  const send = form.handleSubmit(({ number, date }) => run(() => save({ number: Number(number), date }), onSaved))
  const taken = fieldsOf(failure)
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      className="max-w-md"
      footer={
        <>
          <Button onClick={onClose}>{t('desk.actions.cancel')}</Button>
          <Button type="submit" form={id} variant="primary" pending={pending}>
            {submit}
          </Button>
        </>
      }
    >
      <FormProvider {...form}>
        <form id={id} onSubmit={(event) => void send(event)} noValidate className="flex flex-col gap-4">
          <FormSummary wrong={Object.keys(form.formState.errors).length} failure={taken.number || taken.date ? null : failure} />
          <TextField<Typed> name="number" label={t('issues.form.number')} inputMode="numeric" dir="ltr" />
          {taken.number && <Wrong text={t('issues.form.numberTaken')} />}
          <TextField<Typed> name="date" type="date" label={t('issues.form.date')} help={t('issues.form.dateHelp')} />
          {taken.date && <Wrong text={t('issues.form.dateTaken')} />}
        </form>
      </FormProvider>
    </Dialog>
  )
}

function Wrong({ text }: { text: string }) {
  return (
    <p role="alert" className="-mt-2 text-xs text-danger-ink">
      {text}
    </p>
  )
}
