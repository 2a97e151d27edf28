'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useLocale, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Controller, FormProvider, useForm } from 'react-hook-form'
import { toast } from 'sonner'
import { FormSummary } from '#components/desk/forms/form-summary.tsx'
import { TextField } from '#components/desk/forms/text-field.tsx'
import { fieldsOf, useCommand } from '#components/desk/forms/use-command.ts'
import { MediaPicker } from '#components/desk/media/media-picker.tsx'
import { Button } from '#components/ui/button.tsx'
import { Combobox } from '#components/ui/combobox.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import type { ActionResult } from '#lib/platform/run-action.ts'
import type { AuthorRow } from '#lib/taxonomy/list-authors.ts'
import { authorDetails, type AuthorDetails } from '#lib/taxonomy/schema.ts'
import { LinksField } from './links-field.tsx'
import { PortraitField } from './portrait-field.tsx'

export type AuthorActions = {
  create: (input: AuthorDetails) => Promise<ActionResult<null>>
  change: (input: AuthorDetails & { authorId: number }) => Promise<ActionResult<null>>
}
type AuthorDialogProps = {
  author: AuthorRow | null
  people: { id: string; name: string }[]
  mayChoosePhotos: boolean
  actions: AuthorActions
  onClose: () => void
}

const NOBODY: AuthorDetails = { nameAr: '', nameEn: '', titleAr: '', titleEn: '', bioAr: '', bioEn: '', portraitId: null, links: [], personId: null }

export function AuthorDialog({ author, people, mayChoosePhotos, actions, onClose }: AuthorDialogProps) {
  const t = useTranslations()
  const id = useId()
  const arabic = useLocale() === 'ar'
  const form = useForm<AuthorDetails>({ defaultValues: author ? authorDetails.parse(author) : NOBODY, resolver: zodResolver(authorDetails) })
  const { run, pending, failure } = useCommand()
  const submit = form.handleSubmit((values) =>
    run(
      () => (author ? actions.change({ ...values, authorId: author.id }) : actions.create(values)),
      () => {
        toast.success(t(author ? 'settings.authors.saved' : 'settings.authors.added'))
        onClose()
      },
    ),
  )
  const [choosing, setChoosing] = useState(false)
  const isTaken = fieldsOf(failure).personId === 'taken'
  const accounts = people.map((person) => ({ value: person.id, label: person.name }))
  const name = author && (arabic ? author.nameAr : author.nameEn)
  return (
    <Dialog
      open
      onOpenChange={onClose}
      className="max-w-2xl"
      title={name === null ? t('settings.authors.add') : t('settings.authors.editTitle', { name })}
      footer={
        <>
          <Button onClick={onClose}>{t('desk.actions.cancel')}</Button>
          <Button type="submit" form={id} variant="primary" pending={pending}>
            {t('desk.actions.save')}
          </Button>
        </>
      }
    >
      <FormProvider {...form}>
        <form id={id} onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
          <FormSummary wrong={Object.keys(form.formState.errors).length} failure={isTaken ? null : failure} />
          <Controller
            control={form.control}
            name="portraitId"
            render={({ field }) => (
              <PortraitField mediaId={field.value} onChoose={mayChoosePhotos ? () => setChoosing(true) : null} onRemove={() => field.onChange(null)} />
            )}
          />
          <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
            <TextField<AuthorDetails> name="nameAr" label={t('settings.authors.nameAr')} dir="rtl" />
            <TextField<AuthorDetails> name="nameEn" label={t('settings.authors.nameEn')} dir="ltr" />
            <TextField<AuthorDetails> name="titleAr" label={t('settings.authors.titleAr')} dir="rtl" />
            <TextField<AuthorDetails> name="titleEn" label={t('settings.authors.titleEn')} dir="ltr" />
            <TextField<AuthorDetails> name="bioAr" label={t('settings.authors.bioAr')} dir="rtl" multiline />
            <TextField<AuthorDetails> name="bioEn" label={t('settings.authors.bioEn')} dir="ltr" multiline />
          </div>
          <LinksField />
          <Controller
            control={form.control}
            name="personId"
            render={({ field }) => (
              <Field label={t('settings.authors.person')} hint={t('desk.form.optional')} error={isTaken ? t('settings.authors.personTaken') : undefined}>
                <Combobox
                  options={accounts}
                  value={accounts.find((account) => account.value === field.value) ?? null}
                  onValueChange={(account) => field.onChange(account?.value ?? null)}
                  placeholder={t('settings.authors.noPerson')}
                />
              </Field>
            )}
          />
        </form>
      </FormProvider>
      {/* Beside the form, which what is sent in the library's search must not send too. */}
      {choosing && <MediaPicker open onOpenChange={setChoosing} onChoose={({ id: mediaId }) => form.setValue('portraitId', mediaId, { shouldDirty: true })} />}
    </Dialog>
  )
}
