'use client'
import { ExternalLink } from 'lucide-react'
import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import type { FrontCandidates } from '#lib/content/front.ts'
import { homePath } from '#lib/content/paths.ts'
import type { DeskBreaking, DeskFront, FrontStory } from '#lib/fronts/types.ts'
import { AddMenu } from './add-menu.tsx'
import { BreakingPanel } from './breaking-panel.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { FrontBoard } from './front-board.tsx'
import type { FrontActions } from './front-types.ts'
import { StorySearch } from './story-search.tsx'
import { useFrontDraft, type FrontDraft } from './use-front-draft.ts'

type FrontPageProps = {
  front: DeskFront
  /** What the rule fills open places from. */
  candidates: FrontCandidates<FrontStory>
  breaking: DeskBreaking
  actions: FrontActions
}

/** What stands where on an edition's front page, and the breaking bar over all of its pages. */
export function FrontPage({ front, candidates, breaking, actions }: FrontPageProps) {
  const t = useTranslations('fronts')
  const { language } = front
  const draft = useFrontDraft(front, actions.arrange)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        <div className="flex items-center justify-between gap-4 max-sm:w-full">
          <EditionLinks current={language} />
          <a href={homePath(language)} target="_blank" rel="noopener" className="inline-flex items-center gap-1.5 text-sm text-accent-ink underline-offset-4 hover:underline">
            {t('openPage')}
            <ExternalLink aria-hidden className="mirror size-3.5" />
          </a>
        </div>
      </PageHeader>
      <div className="grid items-start gap-x-8 gap-y-6 px-4 pt-5 pb-8 md:px-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <BreakingPanel breaking={breaking} switchBreaking={actions.switchBreaking} />
          <FrontBoard draft={draft} language={language} candidates={candidates} />
          <SaveBar draft={draft} front={front} />
        </div>
        <section aria-label={t('search.title')} className="min-w-0 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto xl:pe-1">
          <h2 className="mb-1.5 text-sm font-semibold">{t('search.title')}</h2>
          <StorySearch language={language} renderAction={(story) => <AddMenu story={story} draft={draft} />} />
        </section>
      </div>
      <output className="sr-only">
        {draft.news}
      </output>
      {draft.conflict && <ConflictDialog theirs={draft.conflict} draft={draft} />}
    </>
  )
}

function EditionLinks({ current }: { current: Language }) {
  const t = useTranslations('fronts')
  return (
    <nav aria-label={t('edition')} className="flex rounded-md border border-line-strong p-0.5">
      {LANGUAGES.map((language) => (
        <Link
          key={language}
          href={`/desk/front?edition=${language}`}
          aria-current={language === current ? 'page' : undefined}
          className="flex h-7 items-center rounded px-3 text-sm text-muted hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink pointer-coarse:h-10"
        >
          {t(`editions.${language}`)}
        </Link>
      ))}
    </nav>
  )
}

function SaveBar({ draft, front }: { draft: FrontDraft; front: DeskFront }) {
  const t = useTranslations('fronts')
  const format = useFormatter()
  const { edited } = front
  return (
    <div className="sticky bottom-14 z-10 -mt-2 flex flex-col gap-2 border-t border-line bg-surface py-3 md:bottom-0">
      {draft.failure && <Notice title={draft.failure.message} />}
      <div className="flex flex-wrap items-center gap-2">
        <p className="min-w-0 flex-1 text-xs text-muted">
          {draft.isDirty && <span className="font-medium text-warning-ink">{t('unsaved')}</span>}
          {!draft.isDirty && (edited ? t('lastEdited', { name: edited.name, time: format.dateTime(new Date(edited.at), 'moment') }) : t('neverEdited'))}
        </p>
        {draft.isDirty && (
          <Button variant="ghost" onClick={draft.discard}>
            {t('discard')}
          </Button>
        )}
        <Button variant="primary" pending={draft.pending} disabled={!draft.isDirty} onClick={draft.save}>
          {t('save')}
        </Button>
      </div>
    </div>
  )
}
