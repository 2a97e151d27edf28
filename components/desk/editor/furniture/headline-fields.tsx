'use client'

import { useTranslations } from 'next-intl'
import { useWorkspace } from '../workspace-context.tsx'
import { GrowingText } from './growing-text.tsx'
import { HeadlineMeter } from './headline-meter.tsx'

/** Kicker, headline and standfirst, in the type that the page prints them in. */
export function HeadlineFields() {
  const t = useTranslations('editor.fields')
  const { fields, setField, editable } = useWorkspace()
  return (
    <>
      <GrowingText
        id="story-kicker"
        className="kicker"
        label={t('kicker')}
        placeholder={t('kicker')}
        value={fields.kicker}
        maxLength={80}
        readOnly={!editable}
        onChange={(value) => setField('kicker', value)}
      />
      <GrowingText
        id="story-headline"
        className="headline"
        label={t('headline')}
        placeholder={t('headlinePlaceholder')}
        value={fields.headline}
        maxLength={250}
        readOnly={!editable}
        aria-describedby="headline-meter"
        onChange={(value) => setField('headline', value)}
      />
      <HeadlineMeter id="headline-meter" headline={fields.headline} />
      <GrowingText
        id="story-standfirst"
        className="standfirst"
        label={t('standfirst')}
        placeholder={t('standfirstPlaceholder')}
        value={fields.standfirst}
        maxLength={600}
        readOnly={!editable}
        onChange={(value) => setField('standfirst', value)}
      />
    </>
  )
}
