import type { StoryHistoryEntry } from '#lib/stories/queries.ts'

/** Newest first: a line for each thing that was done; autosaves of one person in a row are one thing. */
export function historyRuns(history: readonly StoryHistoryEntry[]): StoryHistoryEntry[] {
  return history.filter((entry, i) => {
    const newer = history[i - 1]
    const sameRun = newer?.kind === 'autosave' && entry.kind === 'autosave' && newer.by.id === entry.by.id
    return !sameRun
  })
}
