'use client'

import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { StoryFields } from '#lib/content/fields.ts'
import type { StoryText } from '../saving/story-text.ts'
import { useWorkspace } from '../workspace-context.tsx'
import type { Choices, FieldName, Side } from './compare-texts.ts'
import { ComparedPair } from './compared-pair.tsx'

type ComparedFieldsProps = {
  mine: StoryText
  theirs: StoryText
  names: readonly FieldName[]
  choices: Choices['fields']
  onChoose: (name: FieldName, side: Side) => void
}

/** The fields that differ, each in words. */
export function ComparedFields({ mine, theirs, names, choices, onChoose }: ComparedFieldsProps) {
  const t = useTranslations('editor')
  const say = useFieldWords()
  return names.map((name) => (
    <section key={name}>
      <h3 className="mb-1 text-xs font-medium text-muted">{t(`fields.${LABELS[name]}`)}</h3>
      <ComparedPair
        name={t(`fields.${LABELS[name]}`)}
        mine={say(name, mine.fields)}
        theirs={say(name, theirs.fields)}
        nothing={t('conflict.empty')}
        chosen={choices[name] ?? 'mine'}
        onChoose={(side) => onChoose(name, side)}
      />
    </section>
  ))
}

const LABELS = {
  kicker: 'kicker',
  headline: 'headline',
  shortHeadline: 'shortHeadline',
  standfirst: 'standfirst',
  bylines: 'bylines',
  dateline: 'place',
  sectionId: 'section',
  otherSectionIds: 'otherSections',
  tagIds: 'tags',
  hero: 'hero',
  slug: 'slug',
  seoTitle: 'seoTitle',
  seoDescription: 'seoDescription',
  socialTitle: 'socialTitle',
  socialDescription: 'socialDescription',
  urgency: 'urgency',
  embargoUntil: 'embargo',
} as const satisfies Record<FieldName, string>

function useFieldWords(): (name: FieldName, fields: StoryFields) => string {
  const t = useTranslations('editor.fields')
  const format = useFormatter()
  const inArabic = useLocale() === 'ar'
  const { choices, tags } = useWorkspace()
  const section = (id: number) => {
    const found = choices.sections.find((each) => each.id === id)
    return found ? (inArabic ? found.nameAr : found.nameEn) : `#${id}`
  }
  const author = (id: number) => choices.authors.find((each) => each.id === id)?.name ?? `#${id}`
  return (name, fields) => {
    switch (name) {
      case 'bylines':
        return fields.bylines.map((byline) => ('name' in byline ? byline.name : author(byline.authorId))).join('\n')
      case 'dateline':
        return [fields.dateline.place, ...fields.dateline.sources].filter(Boolean).join('\n')
      case 'sectionId':
        return fields.sectionId === null ? '' : section(fields.sectionId)
      case 'otherSectionIds':
        return fields.otherSectionIds.map(section).join('\n')
      case 'tagIds':
        return fields.tagIds.map((id) => tags.find((tag) => tag.id === id)?.name ?? `#${id}`).join('\n')
      case 'hero':
        return fields.hero ? [fields.hero.caption, fields.hero.creditOverride, fields.hero.altOverride].filter(Boolean).join('\n') || fields.hero.mediaId : ''
      case 'urgency':
        return t(`urgencies.${fields.urgency}`)
      case 'embargoUntil':
        return fields.embargoUntil ? format.dateTime(new Date(fields.embargoUntil), 'moment') : ''
      case 'kicker':
      case 'headline':
      case 'shortHeadline':
      case 'standfirst':
      case 'slug':
      case 'seoTitle':
      case 'seoDescription':
      case 'socialTitle':
      case 'socialDescription':
        return fields[name]
    }
  }
}
