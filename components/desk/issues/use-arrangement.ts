'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useOptimistic, useRef, useTransition } from 'react'
import { toast } from 'sonner'
import type { DeskIssue, IssueStory } from '#lib/print/types.ts'
import type { IssueActions } from './issue-actions.ts'

export type PlacedStory = DeskIssue['stories'][number]

/** The stories of an issue and the ways to change them; each change is shown and saved at once, one after the other. */
export function useArrangement(issue: DeskIssue, arrange: IssueActions['arrange']) {
  const t = useTranslations()
  const [stories, show] = useOptimistic(issue.stories)
  const [, start] = useTransition()
  const version = useRef(issue.version)
  const queue = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    version.current = Math.max(version.current, issue.version)
  }, [issue.version])
  const send = async (placed: PlacedStory[]): Promise<void> => {
    const input = { issueId: issue.id, version: version.current, stories: placed.map(({ storyId, page }) => ({ storyId, page })) }
    const result = await arrange(input).catch(() => null)
    if (result?.ok) version.current = result.value.version
    else toast.error(result?.code === 'conflict' ? t('issues.stories.conflict') : (result?.message ?? t('desk.errors.network')))
  }
  const save = (next: PlacedStory[]): void =>
    start(async () => {
      const placed = byPage(next)
      show(placed)
      queue.current = queue.current.then(() => send(placed))
      await queue.current
    })
  return {
    stories,
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
