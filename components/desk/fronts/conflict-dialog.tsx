'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { FRONT_PLACES } from '#lib/content/front.ts'
import type { DeskFront, DeskPlaces } from '#lib/fronts/types.ts'
import type { FrontDraft } from './use-front-draft.ts'

/** Two editors arranged the same front: both arrangements beside each other, until one is chosen. */
export function ConflictDialog({ theirs, draft }: { theirs: DeskFront; draft: FrontDraft }) {
  const t = useTranslations('fronts.conflict')
  const format = useFormatter()
  const name = theirs.edited?.name ?? ''
  const time = theirs.edited ? format.dateTime(new Date(theirs.edited.at), 'moment') : ''
  return (
    <Dialog
      open
      onOpenChange={draft.closeConflict}
      staysOnOutsidePress
      className="max-w-3xl"
      title={t('title', { name })}
      description={t('text', { time })}
      footer={
        <>
          <Button onClick={draft.takeTheirs}>{t('takeTheirs', { name })}</Button>
          <Button variant="primary" pending={draft.pending} onClick={draft.keepMine}>
            {t('keepMine')}
          </Button>
        </>
      }
    >
      <div className="grid gap-6 sm:grid-cols-2">
        <Arrangement title={t('mine')} places={draft.places} />
        <Arrangement title={t('theirs', { name })} places={theirs.places} />
      </div>
    </Dialog>
  )
}

function Arrangement({ title, places }: { title: string; places: DeskPlaces }) {
  const t = useTranslations('fronts')
  return (
    <section>
      <h3 className="mb-2 text-sm font-semibold">{title}</h3>
      {FRONT_PLACES.map((place) => (
        <div key={place} className="mb-3">
          <h4 className="text-xs text-muted">{t(`places.${place}`)}</h4>
          <ol className="text-sm leading-relaxed">
            {places[place].map((pick) => (
              <li key={pick.storyId}>
                <bdi>{pick.headline || pick.story.headline}</bdi>
              </li>
            ))}
            {places[place].length === 0 && <li className="text-faint">{t('conflict.byRule')}</li>}
          </ol>
        </div>
      ))}
    </section>
  )
}
