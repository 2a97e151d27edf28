'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useOptimistic, useTransition } from 'react'
import { toast } from 'sonner'
import type { DeskIssue, IssueStory } from '#lib/print/types.ts'
import type { IssueActions } from './issue-actions.ts'

export type PlacedStory = DeskIssue['stories'][number]

/** The stories of an issue and the ways to change them; each change is saved at once and shown before it is. */
export function useArrangement(issue: DeskIssue, arrange: IssueActions['arrange']) {
  const t = useTranslations('issues.stories')
  const router = useRouter()
  const [stories, show] = useOptimistic(issue.stories)
  const [saving, start] = useTransition()
  const save = (next: PlacedStory[]): void =>
    start(async () => {
      const sorted = byPage(next)
      show(sorted)
      const input = { issueId: issue.id, version: issue.version, stories: sorted.map(({ storyId, page }) => ({ storyId, page })) }
      const result = await arrange(input).catch(() => null)
      if (!result?.ok) toast.error(result?.code === 'conflict' ? t('conflict') : (result?.message ?? t('failed')))
      router.refresh()
    })
  return {
    stories,
    saving,
    add: (story: IssueStory, page: number) => save([...stories, { ...story, page }]),
    remove: (storyId: number) => save(stories.filter((story) => story.storyId !== storyId)),
    toPage: (storyId: number, page: number) => save(stories.map((story) => (story.storyId === storyId ? { ...story, page } : story))),
    move: (storyId: number, step: 1 | -1) => save(moved(stories, storyId, step)),
  }
}

/** By page; stories of one page keep their order. */
function byPage(stories: PlacedStory[]): PlacedStory[] {
  return stories.toSorted((a, b) => a.page - b.page)
}

/** Changes places with the story before or after it; both are on the same page, where the buttons are. */
function moved(stories: PlacedStory[], storyId: number, step: 1 | -1): PlacedStory[] {
  const from = stories.findIndex((story) => story.storyId === storyId)
  const [story, other] = [stories[from], stories[from + step]]
  return story && other ? stories.with(from, other).with(from + step, story) : stories
}
