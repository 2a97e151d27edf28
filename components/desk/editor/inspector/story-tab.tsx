'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ChipsCombobox } from '#components/ui/chips-combobox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { URGENCIES } from '#lib/content/fields.ts'
import { slugFrom } from '#lib/content/slug.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { TagsField } from './tags-field.tsx'
import { TranslationField } from './translation-field.tsx'

/** Where the story belongs: section, tags, importance, address. */
export function StoryTab() {
  const t = useTranslations('editor.fields')
  const desk = useTranslations('desk.languages')
  const { fields, setField, editable, choices, language, direction } = useWorkspace()
  const inArabic = useLocale() === 'ar'
  const sections = choices.sections.map(({ id, nameAr, nameEn }) => ({ value: id, label: inArabic ? nameAr : nameEn }))
  const others = sections.filter(({ value }) => value !== fields.sectionId).map(({ value, label }) => ({ value: String(value), label }))
  return (
    <div className="flex flex-col gap-5">
      <div id="story-section">
        <Field label={t('section')}>
          <Select
            aria-label={t('section')}
            options={[{ value: null, label: t('noSection') }, ...sections]}
            placeholder={t('sectionPlaceholder')}
            value={fields.sectionId}
            disabled={!editable}
            onValueChange={(sectionId) => setField('sectionId', sectionId)}
          />
        </Field>
      </div>
      <Field label={t('otherSections')}>
        <ChipsCombobox
          aria-label={t('otherSections')}
          placeholder={t('otherSectionsPlaceholder')}
          options={others}
          value={others.filter(({ value }) => fields.otherSectionIds.includes(Number(value)))}
          disabled={!editable}
          onValueChange={(value) => setField('otherSectionIds', value.slice(0, 8).map((option) => Number(option.value)))}
        />
      </Field>
      <TagsField />
      <Field label={t('urgency')}>
        <Select
          aria-label={t('urgency')}
          options={URGENCIES.map((value) => ({ value, label: t(`urgencies.${value}`) }))}
          value={fields.urgency}
          disabled={!editable}
          onValueChange={(urgency) => setField('urgency', urgency)}
        />
      </Field>
      <Field label={t('shortHeadline')} help={t('shortHeadlineHelp')}>
        <Input
          dir={direction}
          lang={language}
          maxLength={120}
          readOnly={!editable}
          placeholder={fields.headline}
          value={fields.shortHeadline}
          onChange={(event) => setField('shortHeadline', event.target.value)}
        />
      </Field>
      <Field label={t('slug')} help={t('slugHelp')}>
        <Input
          dir={direction}
          maxLength={200}
          readOnly={!editable}
          placeholder={slugFrom(fields.headline, language)}
          value={fields.slug}
          onChange={(event) => setField('slug', event.target.value)}
        />
      </Field>
      <p className="flex justify-between gap-3 text-sm">
        <span className="text-muted">{t('language')}</span>
        <span>{desk(language)}</span>
      </p>
      <TranslationField />
    </div>
  )
}
