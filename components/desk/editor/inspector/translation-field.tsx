'use client'

import { Languages, Unlink } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { ChipsCombobox } from '#components/ui/chips-combobox.tsx'
import { FieldGroup } from '#components/ui/field.tsx'
import { StateDot } from '#components/ui/state-dot.tsx'
import { directionOf } from '#lib/i18n/languages.ts'
import type { DeskCounterpart } from '#lib/stories/types.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { useFoundCounterparts } from './use-found-counterparts.ts'
import { useTranslationLink } from './use-translation-link.ts'

/** The same story in the other language: which one it is, or the ways to name or begin one. */
export function TranslationField() {
  const t = useTranslations('editor.translation')
  const { story, editable } = useWorkspace()
  const { link, unlink, start, pending } = useTranslationLink()
  const { counterpart } = story
  return (
    <FieldGroup legend={t('title')} help={counterpart ? t('bothLive') : undefined}>
      {counterpart && <CounterpartLine counterpart={counterpart} />}
      {counterpart && editable && (
        <Button size="sm" className="self-start" pending={pending} onClick={() => void unlink()}>
          <Unlink aria-hidden />
          {t('unlink')}
        </Button>
      )}
      {!counterpart && editable && <CounterpartSearch onChoose={(id) => void link(id)} />}
      {!counterpart && !editable && <p className="text-sm text-muted">{t('none')}</p>}
      {!counterpart && story.mayTranslate && (
        <Button size="sm" className="self-start" pending={pending} onClick={() => void start()}>
          <Languages aria-hidden />
          {t('start')}
        </Button>
      )}
    </FieldGroup>
  )
}

function CounterpartLine({ counterpart }: { counterpart: DeskCounterpart }) {
  const t = useTranslations('editor.translation')
  const states = useTranslations('desk.states')
  const { id, language, state, headline } = counterpart
  return (
    <Link
      href={`/desk/stories/${id}`}
      aria-label={t('open')}
      className="flex flex-col gap-0.5 rounded-md border border-line bg-raised px-3 py-2 text-sm hover:border-line-strong"
    >
      <span className="flex items-center gap-1.5 text-xs text-muted">
        <StateDot state={state} />
        {states(state)}
      </span>
      <span dir={directionOf(language)} lang={language} className="line-clamp-2 font-medium">
        {headline || t('hidden', { id })}
      </span>
    </Link>
  )
}

function CounterpartSearch({ onChoose }: { onChoose: (id: number) => void }) {
  const t = useTranslations('editor.translation')
  const states = useTranslations('desk.states')
  const { language } = useWorkspace()
  const other = language === 'ar' ? 'en' : 'ar'
  const { found, ask, loading } = useFoundCounterparts(other)
  return (
    <ChipsCombobox
      aria-label={t('choose')}
      placeholder={t('placeholder')}
      options={found.map(({ id, headline, state }) => ({ value: String(id), label: headline || t('hidden', { id }), hint: states(state) }))}
      value={[]}
      onQueryChange={ask}
      loading={loading}
      dir={directionOf(other)}
      onValueChange={([choice]) => choice && onChoose(Number(choice.value))}
    />
  )
}
