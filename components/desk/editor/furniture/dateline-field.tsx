'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { ChipsCombobox } from '#components/ui/chips-combobox.tsx'
import { Input } from '#components/ui/input.tsx'
import { NEWS_AGENCIES } from '#lib/content/news-agencies.ts'
import { formatDateline } from '#lib/content/fields.ts'
import { useWorkspace } from '../workspace-context.tsx'

/** Where the story comes from, and whose report it is; shown beside it as it will be printed. */
export function DatelineField() {
  const t = useTranslations('editor.fields')
  const { fields, setField, editable, language, direction } = useWorkspace()
  const id = useId()
  const { dateline } = fields
  const printed = formatDateline(dateline, language)
  const sources = dateline.sources.map((source) => ({ value: `free:${source}`, label: source, free: true }))
  return (
    <div className="grid gap-x-3 gap-y-1.5 sm:grid-cols-[minmax(8rem,1fr)_minmax(10rem,1.6fr)]">
      <Input
        aria-label={t('place')}
        placeholder={t('placePlaceholder')}
        dir={direction}
        lang={language}
        maxLength={80}
        readOnly={!editable}
        value={dateline.place}
        onChange={(event) => setField('dateline', { ...dateline, place: event.target.value })}
      />
      <ChipsCombobox
        aria-label={t('sources')}
        placeholder={t('sourcesPlaceholder')}
        options={NEWS_AGENCIES[language].map((label) => ({ value: `free:${label}`, label }))}
        value={sources}
        allowFree
        className="furniture-control"
        dir={direction}
        disabled={!editable}
        onValueChange={(value) =>
          setField('dateline', { ...dateline, sources: value.slice(0, 6).map(({ label }) => label.slice(0, 60)) })
        }
      />
      {printed && (
        <p className="dateline-printed" aria-labelledby={id}>
          <span id={id}>{t('datelinePrinted')}</span>
          <bdi lang={language}>{printed}</bdi>
        </p>
      )}
    </div>
  )
}
