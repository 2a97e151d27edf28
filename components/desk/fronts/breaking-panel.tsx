'use client'
import { useFormatter, useNow, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { toast } from 'sonner'
import { fieldsOf, useCommand } from '#components/desk/forms/use-command.ts'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/class-names.ts'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { DeskBreaking, FrontStory } from '#lib/fronts/types.ts'
import { BreakingStory } from './breaking-story.tsx'
import type { FrontActions } from './front-types.ts'
import { UntilField } from './until-field.tsx'

type Words = { text: string; story: FrontStory | null; until: string | null }
type BreakingPanelProps = { breaking: DeskBreaking; switchBreaking: FrontActions['switchBreaking'] }

const LONGEST = 160
const NOTHING: Words = { text: '', story: null, until: null }

/** The bar over every page: what it says, where it leads, when it ends; on and off. */
export function BreakingPanel({ breaking, switchBreaking }: BreakingPanelProps) {
  const t = useTranslations('fronts.breaking')
  const id = useId()
  const [known, setKnown] = useState(breaking)
  const now = useNow({ updateInterval: 10_000 })
  const isShown = known.isOn && (known.until === null || new Date(known.until) > now)
  const [words, setWords] = useState<Words>(isShown ? known : NOTHING)
  const [conflict, setConflict] = useState<DeskBreaking | null>(null)
  const { run, pending, failure } = useCommand()
  const change = (changed: Partial<Words>) => setWords((before) => ({ ...before, ...changed }))
  const send = (isOn: boolean) => {
    const { text, story, until } = isOn ? words : known
    const input = { language: known.language, version: known.version, isOn, text, storyId: story?.storyId ?? null, until }
    run(
      () => switchBreaking(input),
      (answer) => {
        setKnown(answer.breaking)
        setConflict(answer.status === 'conflict' ? answer.breaking : null)
        if (answer.status === 'conflict') return
        if (!isOn) setWords(NOTHING)
        toast.success(t(isOn ? 'switchedOn' : 'switchedOff'))
      },
    )
  }
  // Nothing to say, nothing to fill in: the front below is what most visits are for.
  const isIdle = !isShown && words.text === ''
  const wrong = fieldsOf(failure)
  const isFieldWrong = Object.keys(wrong).length > 0
  const direction = known.language === 'ar' ? 'rtl' : 'ltr'
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-surface">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2.5">
        <h2 id={id} className="text-sm font-semibold">
          {t('title')}
        </h2>
        <Badge tone={isShown ? 'danger' : 'neutral'}>{t(isShown ? 'on' : 'off')}</Badge>
        <BreakingHistory known={known} isShown={isShown} />
      </header>
      <form
        noValidate
        className="flex flex-col gap-4 p-4"
        onSubmit={(event) => {
          event.preventDefault()
          send(true)
        }}
      >
        {conflict && <Notice title={t(conflict.isOn ? 'conflict' : 'conflictOff', { name: conflict.edited?.name ?? '', text: conflict.text })} />}
        {failure && !isFieldWrong && <Notice title={failure.message} />}
        <Field
          label={t('text')}
          help={t('textHelp')}
          hint={<span dir="ltr">{`${words.text.length}/${LONGEST}`}</span>}
          error={wrong.text && (wrong.text === 'too_big' ? t('textTooLong') : t('textHelp'))}
        >
          <Input dir={direction} lang={known.language} value={words.text} onChange={({ currentTarget }) => change({ text: currentTarget.value })} className="text-base font-medium" />
        </Field>
        <div className={cn('grid gap-x-5 gap-y-4 lg:grid-cols-2', isIdle && 'hidden')}>
          <BreakingStory language={known.language} story={words.story} error={wrong.storyId && t('storyGone')} onChange={(story) => change({ story })} />
          <UntilField label={t('until')} help={t('untilHelp')} error={wrong.until && t('untilPast')} value={words.until} onChange={(until) => change({ until })} />
        </div>
        <div className={cn('flex flex-wrap gap-2', isIdle && 'hidden')}>
          <Button type="submit" variant={isShown ? 'secondary' : 'danger'} pending={pending} disabled={words.text.trim() === ''}>
            {t(isShown ? 'update' : 'switchOn')}
          </Button>
          {isShown && (
            <Button variant="danger" pending={pending} onClick={() => send(false)}>
              {t('switchOff')}
            </Button>
          )}
        </div>
      </form>
    </section>
  )
}

function BreakingHistory({ known, isShown }: { known: DeskBreaking; isShown: boolean }) {
  const t = useTranslations('fronts.breaking')
  const format = useFormatter()
  const moment = (iso: string) => format.dateTime(new Date(iso), 'moment')
  const hasEnded = known.isOn && !isShown && known.until !== null
  return (
    <span className="min-w-0 text-xs text-muted">
      {hasEnded && known.until && t('endedAt', { time: moment(known.until) })}
      {isShown && known.edited && t('since', { name: known.edited.name, time: moment(known.edited.at) })}
      {!known.isOn && t('help')}
    </span>
  )
}
