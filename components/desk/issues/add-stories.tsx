'use client'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { directionOf } from '#lib/i18n/languages.ts'
import type { IssueStory } from '#lib/print/types.ts'
import type { IssueActions } from './issue-actions.ts'
import { useLiveStories } from './use-live-stories.ts'

type AddStoriesProps = {
  page: number
  pageCount: number
  /** Stories that the issue has already. */
  there: Set<number>
  find: IssueActions['findStories']
  onPage: (page: number) => void
  onAdd: (story: IssueStory) => void
}

/** Finds published stories and adds them to the chosen page. */
export function AddStories({ page, pageCount, there, find, onPage, onAdd }: AddStoriesProps) {
  const t = useTranslations('issues')
  const [text, setText] = useState('')
  const { rows, status } = useLiveStories(text, find)
  const options = Array.from({ length: pageCount }, (_, i) => ({ value: i + 1, label: t('pages.page', { page: String(i + 1) }) }))
  return (
    <div className="flex flex-col gap-3 rounded-lg bg-sunken p-3">
      <div className="grid gap-3 sm:grid-cols-[9rem_1fr]">
        <Field label={t('stories.add')}>
          <Select options={options} value={page} onValueChange={onPage} />
        </Field>
        <Field label={t('stories.search')}>
          <Input type="search" value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </Field>
      </div>
      <output className="block text-sm text-muted empty:hidden">
        {status === 'failed' && t('stories.failed')}
        {status === 'idle' && rows.length === 0 && t('stories.nothing')}
      </output>
      {rows.length > 0 && (
        <ul aria-label={t('stories.results')} className="max-h-64 overflow-y-auto rounded-md border border-line bg-surface outline-offset-2">
          {rows.map((story) => (
            <li key={story.storyId} className="border-b border-line last:border-b-0">
              <FoundStory story={story} isThere={there.has(story.storyId)} onAdd={() => onAdd(story)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function FoundStory({ story: { headline, language }, isThere, onAdd }: { story: IssueStory; isThere: boolean; onAdd: () => void }) {
  const t = useTranslations('issues.stories')
  return (
    <Button variant="ghost" disabled={isThere} onClick={onAdd} className="h-auto min-h-9 w-full justify-start py-1.5 text-start whitespace-normal text-ink">
      <Plus aria-hidden />
      <span lang={language} dir={directionOf(language)} className="min-w-0 flex-1 font-normal">
        {headline}
      </span>
      {isThere && <span className="text-xs">{t('there')}</span>}
    </Button>
  )
}
