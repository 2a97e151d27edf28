'use client'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/select.tsx'
import { directionOf } from '#lib/i18n/languages.ts'
import type { DeskIssue } from '#lib/print/types.ts'
import type { PlacedStory, useArrangement } from './use-arrangement.ts'

type StoryPagesProps = { issue: DeskIssue; pageCount: number; arrangement: ReturnType<typeof useArrangement> }

/** What was in the paper, page by page; moved by buttons and a list, so that a keyboard and a phone can do it too. */
export function StoryPages({ issue, pageCount, arrangement }: StoryPagesProps) {
  const t = useTranslations('issues')
  const { stories } = arrangement
  const pages = [...new Set(stories.map(({ page }) => page))]
  if (stories.length === 0) return <p className="py-6 text-sm text-muted">{t('stories.empty')}</p>
  return pages.map((page) => {
    const onPage = stories.filter((story) => story.page === page)
    return (
      <section key={page} aria-labelledby={`stories-${page}`} className="pt-4">
        <h3 id={`stories-${page}`} className="pb-1.5 text-sm text-muted">
          {t('pages.page', { page: String(page) })}
        </h3>
        <ol className="rounded-lg border border-line">
          {onPage.map((story, i) => (
            <StoryLine
              key={story.storyId}
              story={story}
              place={{ first: i === 0, last: i === onPage.length - 1 }}
              pageCount={Math.max(pageCount, page)}
              arrangement={issue.allowed.edit ? arrangement : null}
            />
          ))}
        </ol>
      </section>
    )
  })
}

type StoryLineProps = {
  story: PlacedStory
  place: { first: boolean; last: boolean }
  pageCount: number
  /** null for who may only look. */
  arrangement: StoryPagesProps['arrangement'] | null
}

function StoryLine({ story, place, pageCount, arrangement }: StoryLineProps) {
  const t = useTranslations('issues')
  const { storyId, headline, language, isLive } = story
  const name = { name: headline }
  const options = Array.from({ length: pageCount }, (_, i) => ({ value: i + 1, label: t('pages.page', { page: String(i + 1) }) }))
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3 py-1.5 last:border-b-0">
      <span className="min-w-48 flex-1 text-sm">
        <Link href={`/desk/stories/${storyId}`} prefetch={false} lang={language} dir={directionOf(language)} className="block font-medium hover:underline">
          {headline}
        </Link>
        {!isLive && <span className="text-xs text-warning-ink">{t('stories.notLive')}</span>}
      </span>
      {arrangement && (
        <span className="flex items-center gap-1">
          <Select
            className="w-32"
            aria-label={t('stories.pageOf', name)}
            options={options}
            value={story.page}
            onValueChange={(page) => arrangement.toPage(storyId, page)}
          />
          <Button variant="ghost" size="icon-sm" aria-label={t('stories.moveUp', name)} disabled={place.first} onClick={() => arrangement.move(storyId, -1)}>
            <ArrowUp aria-hidden />
          </Button>
          <Button variant="ghost" size="icon-sm" aria-label={t('stories.moveDown', name)} disabled={place.last} onClick={() => arrangement.move(storyId, 1)}>
            <ArrowDown aria-hidden />
          </Button>
          <Button variant="ghost" size="icon-sm" aria-label={t('stories.remove', name)} onClick={() => arrangement.remove(storyId)}>
            <X aria-hidden />
          </Button>
        </span>
      )}
    </li>
  )
}
