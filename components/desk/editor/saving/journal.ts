import type { StoryText } from './story-text.ts'

/** One text on its way to the server. A retry repeats it whole, so that the server may answer as it did before. */
export type SaveAttempt = { saveId: string; baseVersion: number; text: StoryText }

/** What one tab has not yet seen acknowledged. */
export type JournalEntry = {
  tabId: string
  baseVersion: number
  text: StoryText
  /** Sent, and no answer seen. */
  attempt: SaveAttempt | null
  /** Milliseconds since 1970. */
  at: number
}

/** The device's memory of one person's unacknowledged texts of one story, one entry a tab. */
export type Journal = {
  list: () => Promise<JournalEntry[]>
  put: (entry: JournalEntry) => Promise<void>
  remove: (tabId: string) => Promise<void>
}
