'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import type { DeskMedia } from '#lib/media/types.ts'
import { useWorkspace } from '../workspace-context.tsx'

/** Null: as the photo's own record says. */
export type PhotoOverrides = { creditOverride: string | null; altOverride: string | null; decorative: boolean }

type PhotoWordsProps = {
  photo: DeskMedia | null
  overrides: PhotoOverrides
  onChange: (overrides: Partial<PhotoOverrides>) => void
}

/** Credit and alternative text of a photo where it is used. */
export function PhotoWords({ photo, overrides, onChange }: PhotoWordsProps) {
  const t = useTranslations('editor.photo')
  const { direction } = useWorkspace()
  return (
    <>
      <Field label={t('credit')} help={photo?.credit ? t('creditHelp', { credit: photo.credit }) : t('noCredit')}>
        <Input
          dir={direction}
          maxLength={200}
          placeholder={photo?.credit}
          value={overrides.creditOverride ?? ''}
          onChange={(event) => onChange({ creditOverride: event.target.value || null })}
        />
      </Field>
      <Field label={t('alt')} help={t('altHelp')} disabled={overrides.decorative}>
        <Textarea
          dir={direction}
          rows={2}
          maxLength={500}
          placeholder={photo?.alt || photo?.caption}
          value={overrides.altOverride ?? ''}
          onChange={(event) => onChange({ altOverride: event.target.value || null })}
        />
      </Field>
      <Checkbox
        label={t('decorative')}
        help={t('decorativeHelp')}
        checked={overrides.decorative}
        onCheckedChange={(decorative) => onChange({ decorative })}
      />
    </>
  )
}
