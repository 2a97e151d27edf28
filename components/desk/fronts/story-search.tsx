'use client'
import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { Input } from '#components/ui/input.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import type { Language } from '#lib/content/fields.ts'
import type { FrontStory } from '#lib/fronts/types.ts'
import { StoryLine } from './story-line.tsx'
import { useFrontStories } from './use-front-stories.ts'

type StorySearchProps = {
  language: Language
  /** What can be done with a story that was found. */
  renderAction: (story: FrontStory) => ReactNode
  className?: string
}

/** The edition's live stories, found by typing. */
export function StorySearch({ language, renderAction, className }: StorySearchProps) {
  const t = useTranslations('fronts.search')
  const [text, setText] = useState('')
  const { rows, status } = useFrontStories(language, text)
  return (
    <div className={className}>
      <div className="relative mb-2">
        <Search aria-hidden className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-faint" />
        <Input
          type="search"
          aria-label={t('label')}
          placeholder={t('placeholder')}
          maxLength={200}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          className="ps-9"
        />
      </div>
      {status === 'searching' && <Skeleton className="h-40" />}
      {status !== 'searching' && rows.length === 0 && (
        <output className="block px-1 py-6 text-center text-sm text-muted">
          {t(status === 'failed' ? 'failed' : 'empty')}
        </output>
      )}
      <ul aria-label={t('title')} className="overflow-hidden rounded-lg border border-line bg-surface empty:hidden">
        {rows.map((story) => (
          <li key={story.storyId} className="flex min-h-14 items-center gap-2.5 border-b border-line px-2.5 py-1.5 last:border-b-0">
            <StoryLine story={story} language={language} />
            {renderAction(story)}
          </li>
        ))}
      </ul>
    </div>
  )
}
