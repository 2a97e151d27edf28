'use client'
import { useTimeZone, useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import type { DeskMedia } from '#lib/media/types.ts'
import { WORD_LIMITS } from '#lib/media/word-limits.ts'
import type { PhotoDraft } from './media-client.ts'
import { fromWallTime, toWallTime } from './wall-time.ts'

type PhotoFormProps = { draft: PhotoDraft; disabled: boolean; onChange: (changes: Partial<PhotoDraft>) => void }

/** A photo's words. Their direction follows what is written: captions come in both languages. */
export function PhotoForm({ draft, disabled, onChange }: PhotoFormProps) {
  const t = useTranslations('media.fields')
  const timeZone = useTimeZone() ?? 'UTC'
  const text = (name: 'caption' | 'credit' | 'alt' | 'creator' | 'place') => ({
    dir: 'auto' as const,
    value: draft[name],
    readOnly: disabled,
    maxLength: WORD_LIMITS[name],
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  })
  return (
    <div className="flex flex-col gap-4">
      <Field label={t('caption')} help={t('captionHelp')}>
        <Textarea rows={3} {...text('caption')} />
      </Field>
      <Field label={t('credit')} help={t('creditHelp')}>
        <Input {...text('credit')} />
      </Field>
      <Field label={t('alt')} help={t('altHelp')}>
        <Textarea rows={2} {...text('alt')} />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('creator')}>
          <Input {...text('creator')} />
        </Field>
        <Field label={t('place')}>
          <Input {...text('place')} />
        </Field>
      </div>
      <Field label={t('takenAt')} help={t('takenAtHelp')}>
        <Input
          type="datetime-local"
          dir="ltr"
          className="text-start"
          readOnly={disabled}
          value={toWallTime(draft.takenAt, timeZone)}
          onChange={(event) => onChange({ takenAt: fromWallTime(event.target.value, timeZone) })}
        />
      </Field>
    </div>
  )
}

/** @returns what the form begins with. */
export function draftOf({ caption, credit, alt, creator, place, takenAt, focal }: DeskMedia): PhotoDraft {
  return { caption, credit, alt, creator, place, takenAt, focal }
}

/** Whether there is something to save. */
export function isChanged(draft: PhotoDraft, photo: DeskMedia): boolean {
  return JSON.stringify(draftOf({ ...photo, ...draft })) !== JSON.stringify(draftOf(photo))
}
