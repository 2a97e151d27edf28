'use client'

import { ExternalLink } from 'lucide-react'
import { useFormatter, useTimeZone, useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { instantOf, wallTimeOf } from '#lib/i18n/wall-clock.ts'
import { goToField } from '../actions/go-to-field.ts'
import { missingNow } from '../actions/missing-now.ts'
import { MissingList } from '../actions/missing-list.tsx'
import { useStateNote } from '../state-note.tsx'
import { StateWord } from '../state-word.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { CorrectionList } from './correction-list.tsx'
import { HistoryList } from './history-list.tsx'

/** Where the story stands on its way to readers, what it still needs, and what became of it so far. */
export function PublishingTab({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('editor.inspector')
  const format = useFormatter()
  const { story } = useWorkspace()
  const note = useStateNote()
  const moment = (iso: string) => format.dateTime(new Date(iso), 'moment')
  return (
    <div className="flex flex-col gap-6">
      <dl className="flex flex-col gap-2 text-sm">
        <Fact name={t('state')}>
          <StateWord />
        </Fact>
        <Fact name={t('createdBy')}>{story.createdBy.name}</Fact>
        <Fact name={t('editedBy')}>{story.editedBy.name}</Fact>
        {story.scheduledAt && <Fact name={t('scheduledFor')}>{moment(story.scheduledAt)}</Fact>}
        {story.firstPublishedAt && <Fact name={t('firstPublished')}>{moment(story.firstPublishedAt)}</Fact>}
        {story.updatedAt && <Fact name={t('updated')}>{moment(story.updatedAt)}</Fact>}
        {story.publicPath && (
          <Fact name={t('liveAt')}>
            <a href={story.publicPath} target="_blank" rel="noopener" className="inline-flex items-center gap-1 text-accent-ink underline-offset-4 hover:underline">
              {t('openLive')} <ExternalLink aria-hidden className="mirror size-3.5" />
            </a>
          </Fact>
        )}
      </dl>
      {note && (
        <blockquote className="rounded-md bg-warning-soft px-3 py-2 text-sm text-warning-ink">
          <span className="font-medium">{t('note')}: </span>
          <bdi>{note}</bdi>
        </blockquote>
      )}
      <CorrectionList />
      <Requirements onLeave={onLeave} />
      <EmbargoField />
      <HistoryList />
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-3">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 text-end">{children}</dd>
    </div>
  )
}

function Requirements({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('editor.inspector')
  const { story, readText, onTextChange } = useWorkspace()
  const [missing, setMissing] = useState(() => missingNow(readText(), story.missing))
  useEffect(() => {
    const look = () => setMissing(missingNow(readText(), story.missing))
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = onTextChange(() => {
      clearTimeout(timer)
      timer = setTimeout(look, 300)
    })
    look()
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [onTextChange, readText, story.missing])
  if (story.state === 'taken_down' || story.state === 'archived') return null
  if (missing.length === 0) return <p className="text-sm text-success-ink">{t('nothingMissing')}</p>
  return (
    <section>
      <h3 className="mb-1 text-sm font-medium">{t('missingTitle')}</h3>
      <MissingList
        missing={missing}
        onGo={(code) => {
          onLeave()
          requestAnimationFrame(() => goToField(code))
        }}
      />
    </section>
  )
}

function EmbargoField() {
  const t = useTranslations('editor.fields')
  const { fields, setField, editable } = useWorkspace()
  const timeZone = useTimeZone() ?? 'UTC'
  const { embargoUntil } = fields
  return (
    <Field label={t('embargo')} help={t('embargoHelp')}>
      <div className="flex gap-2">
        <Input
          type="datetime-local"
          dir="ltr"
          readOnly={!editable}
          value={embargoUntil ? wallTimeOf(new Date(embargoUntil), timeZone) : ''}
          onChange={(event) => {
            const typed = event.target.value
            setField('embargoUntil', typed ? instantOf(typed, timeZone).toISOString() : null)
          }}
        />
        {embargoUntil && editable && (
          <Button variant="ghost" onClick={() => setField('embargoUntil', null)}>
            {t('clearEmbargo')}
          </Button>
        )}
      </div>
    </Field>
  )
}
