'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { slugFrom } from '#lib/content/slug.ts'
import { useWorkspace } from '../workspace-context.tsx'

/** How the story appears in search results and where it is shared. */
export function SharingTab() {
  const t = useTranslations('editor')
  const { fields, setField, editable, direction, language } = useWorkspace()
  const common = { dir: direction, lang: language, readOnly: !editable }
  return (
    <div className="flex flex-col gap-5">
      <SearchResult />
      <p className="text-xs text-muted">{t('inspector.sharingHelp')}</p>
      <Field label={t('fields.seoTitle')} hint={`${fields.seoTitle.length}/60`}>
        <Input {...common} maxLength={120} placeholder={fields.headline} value={fields.seoTitle} onChange={(event) => setField('seoTitle', event.target.value)} />
      </Field>
      <Field label={t('fields.seoDescription')} hint={`${fields.seoDescription.length}/155`}>
        <Textarea {...common} rows={3} maxLength={320} placeholder={fields.standfirst} value={fields.seoDescription} onChange={(event) => setField('seoDescription', event.target.value)} />
      </Field>
      <Field label={t('fields.socialTitle')}>
        <Input {...common} maxLength={120} placeholder={fields.headline} value={fields.socialTitle} onChange={(event) => setField('socialTitle', event.target.value)} />
      </Field>
      <Field label={t('fields.socialDescription')}>
        <Textarea
          {...common}
          rows={3}
          maxLength={320}
          placeholder={fields.seoDescription || fields.standfirst}
          value={fields.socialDescription}
          onChange={(event) => setField('socialDescription', event.target.value)}
        />
      </Field>
    </div>
  )
}

function SearchResult() {
  const t = useTranslations('editor.inspector')
  const { fields, direction, language } = useWorkspace()
  const title = fields.seoTitle || fields.headline
  if (!title) return null
  return (
    <figure>
      <div dir={direction} lang={language} className="rounded-md border border-line bg-raised px-3 py-2.5">
        <p dir="ltr" className="truncate text-xs text-muted">
          {location.host} › {slugFrom(fields.slug || fields.headline, language)}
        </p>
        <p className="line-clamp-2 font-medium text-state-approved">{title}</p>
        <p className="line-clamp-2 text-xs text-muted">{fields.seoDescription || fields.standfirst}</p>
      </div>
      <figcaption className="mt-1 text-xs text-muted">{t('searchPreview')}</figcaption>
    </figure>
  )
}
