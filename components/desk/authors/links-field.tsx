'use client'
import { useTranslations } from 'next-intl'
import { Controller, useFormContext } from 'react-hook-form'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import type { AuthorDetails } from '#lib/taxonomy/schema.ts'

/** The author's pages elsewhere, an address a line. */
export function LinksField() {
  const t = useTranslations()
  const { control, formState } = useFormContext<AuthorDetails>()
  const wrong = formState.errors.links
  return (
    <Controller
      control={control}
      name="links"
      render={({ field }) => (
        <Field
          label={t('settings.authors.links')}
          hint={t('desk.form.optional')}
          help={t('settings.authors.linksHelp')}
          error={wrong && t('settings.authors.linksWrong')}
        >
          <Textarea
            dir="ltr"
            inputMode="url"
            defaultValue={field.value.join('\n')}
            onChange={(event) => field.onChange(linesOf(event.currentTarget.value))}
            onBlur={field.onBlur}
          />
        </Field>
      )}
    />
  )
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean)
}
