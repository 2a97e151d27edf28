'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useLocale, useTranslations } from 'next-intl'
import { useId } from 'react'
import { Controller, FormProvider, useForm } from 'react-hook-form'
import { toast } from 'sonner'
import { FormSummary } from '#components/desk/forms/form-summary.tsx'
import { TextField } from '#components/desk/forms/text-field.tsx'
import { fieldsOf, useCommand } from '#components/desk/forms/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { newSection, type NewSection } from '#lib/taxonomy/schema.ts'
import type { SectionActions, SectionInUse } from './section-types.ts'

type SectionDialogProps = { section: SectionInUse | null; sections: SectionInUse[]; actions: SectionActions; onClose: () => void }

/** A new section, or another name or place for one; the address of one that exists stays. */
export function SectionDialog({ section, sections, actions, onClose }: SectionDialogProps) {
  const t = useTranslations()
  const id = useId()
  const arabic = useLocale() === 'ar'
  const { nameAr = '', nameEn = '', slug = '', parentId = null } = section ?? {}
  const form = useForm<NewSection>({ defaultValues: { nameAr, nameEn, slug, parentId }, resolver: zodResolver(newSection) })
  const { run, pending, failure } = useCommand()
  const submit = form.handleSubmit((values) =>
    run(
      async () => {
        const result = await (section
          ? actions.change({ sectionId: section.id, nameAr: values.nameAr, nameEn: values.nameEn, parentId: values.parentId })
          : actions.create(values))
        if (!result.ok && fieldsOf(result).slug) form.setError('slug', { type: 'taken' })
        return result
      },
      () => {
        toast.success(t(section ? 'settings.sections.changed' : 'settings.sections.added'))
        onClose()
      },
    ),
  )
  const hasChildren = sections.some((other) => other.parentId === section?.id)
  const parents = sections.filter((other) => other.parentId === null && other.id !== section?.id)
  const wrong = Object.keys(form.formState.errors).length
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={section ? t('settings.sections.editTitle', { name: section.nameAr }) : t('settings.sections.add')}
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
          <FormSummary wrong={0} failure={wrong > 0 ? null : failure} />
          <TextField<NewSection> name="nameAr" label={t('settings.sections.nameAr')} dir="rtl" />
          <TextField<NewSection> name="nameEn" label={t('settings.sections.nameEn')} dir="ltr" />
          <Controller
            control={form.control}
            name="parentId"
            render={({ field }) => (
              <Field label={t('settings.sections.parent')} help={t(hasChildren ? 'settings.sections.parentFixed' : 'settings.sections.parentHelp')}>
                <Select
                  options={[
                    { value: null, label: t('settings.sections.noParent') },
                    ...parents.map((other) => ({ value: other.id, label: arabic ? other.nameAr : other.nameEn })),
                  ]}
                  value={field.value ?? null}
                  onValueChange={field.onChange}
                  disabled={hasChildren}
                />
              </Field>
            )}
          />
          <TextField<NewSection>
            name="slug"
            label={t('settings.sections.slug')}
            help={t('settings.sections.slugHelp')}
            dir="ltr"
            readOnly={section !== null}
            words={{ taken: t('settings.sections.slugTaken'), invalid_format: t('settings.sections.slugWrong'), custom: t('settings.sections.slugTaken') }}
          />
        </form>
      </FormProvider>
    </Dialog>
  )
}
