'use client'
import { FileDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useIncomingFiles } from '#components/desk/media/use-incoming-files.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { DeskIssue } from '#lib/print/types.ts'
import { AddStories } from './add-stories.tsx'
import type { IssueActions } from './issue-actions.ts'
import { IssueHeader } from './issue-header.tsx'
import { PageStrip } from './page-strip.tsx'
import { PdfPanel } from './pdf-panel.tsx'
import { StoryPages } from './story-pages.tsx'
import { useArrangement } from './use-arrangement.ts'
import { usePdfUpload } from './use-pdf-upload.ts'

/** Pages that stories may be given before the file says how many there are. */
const USUAL_PAGES = 32

/** One issue: its file, its pages, and the stories that are in it. */
export function IssueWorkspace({ issue, actions }: { issue: DeskIssue; actions: IssueActions }) {
  const t = useTranslations('issues')
  const state = usePdfUpload(issue)
  const arrangement = useArrangement(issue, actions.arrange)
  const [chosen, setChosen] = useState(1)
  const over = useIncomingFiles(issue.allowed.upload, ([file]) => file && state.send(file))
  const pageCount = issue.pdf?.pageCount ?? USUAL_PAGES
  const page = Math.min(chosen, pageCount)
  const counts = Map.groupBy(arrangement.stories, (story) => story.page)
  return (
    <div className="relative flex flex-1 flex-col">
      <IssueHeader issue={issue} actions={actions} />
      {over && <DropHere />}
      <div className="grid gap-x-10 gap-y-8 px-4 py-5 md:px-6 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
        <div className="flex flex-col gap-8">
          <PdfPanel issue={issue} state={state} />
          <PageStrip issue={issue} counts={new Map([...counts].map(([number, stories]) => [number, stories.length]))} chosen={page} onChoose={setChosen} />
        </div>
        <section aria-labelledby="issue-stories" className="min-w-0">
          <h2 id="issue-stories" className="pb-3 text-sm font-semibold">
            {t('stories.title')}
          </h2>
          {issue.allowed.edit && (
            <AddStories
              page={page}
              pageCount={pageCount}
              there={new Set(arrangement.stories.map(({ storyId }) => storyId))}
              find={actions.findStories}
              onPage={setChosen}
              onAdd={(story) => arrangement.add(story, page)}
            />
          )}
          {!issue.allowed.edit && issue.isPublished && <Notice tone="info" title={t('readOnly')} />}
          <StoryPages issue={issue} pageCount={pageCount} arrangement={arrangement} />
        </section>
      </div>
    </div>
  )
}

function DropHere() {
  const t = useTranslations('issues.pdf')
  return (
    <div className="pointer-events-none absolute inset-0 z-10 bg-surface/85 p-3">
      <div className="flex h-full max-h-[70dvh] flex-col items-center justify-center gap-2 rounded-xl border-2 border-dashed border-accent bg-accent-soft/60 text-center text-accent-ink">
        <FileDown aria-hidden className="size-8" strokeWidth={1.5} />
        <p className="text-lg font-semibold">{t('dropHere')}</p>
        <p className="text-sm">{t('help')}</p>
      </div>
    </div>
  )
}
