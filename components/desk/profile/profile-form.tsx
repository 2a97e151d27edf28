'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { Controller, FormProvider, useForm } from 'react-hook-form'
import { toast } from 'sonner'
import { FormSummary } from '#components/desk/forms/form-summary.tsx'
import { TextField } from '#components/desk/forms/text-field.tsx'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { profile, type Profile } from '#lib/people/schema.ts'
import type { ActionResult } from '#lib/platform/run-action.ts'

type ProfileFormProps = { email: string; values: Profile; save: (input: Profile) => Promise<ActionResult<null>> }

export function ProfileForm({ email, values, save }: ProfileFormProps) {
  const t = useTranslations('auth.profile')
  const desk = useTranslations('desk')
  const form = useForm<Profile>({ defaultValues: values, resolver: zodResolver(profile) })
  const { run, pending, failure } = useCommand()
  const submit = form.handleSubmit((next) =>
    run(
      () => save(next),
      () => {
        form.reset(next)
        // Language and direction belong to the document.
        if (next.language === values.language) toast.success(t('saved'))
        else window.location.reload()
      },
    ),
  )
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
        <FormSummary wrong={0} failure={failure} />
        <TextField<Profile> name="name" label={t('name')} autoComplete="name" />
        <Field label={t('email')} help={t('emailHelp')}>
          <Input value={email} readOnly dir="ltr" />
        </Field>
        <Controller
          control={form.control}
          name="language"
          render={({ field }) => (
            <Field label={t('language')}>
              <Select
                options={(['ar', 'en'] as const).map((language) => ({ value: language, label: desk(`languages.${language}`) }))}
                value={field.value}
                onValueChange={field.onChange}
              />
            </Field>
          )}
        />
        <Button type="submit" variant="primary" pending={pending} className="self-start">
          {desk('actions.save')}
        </Button>
      </form>
    </FormProvider>
  )
}
