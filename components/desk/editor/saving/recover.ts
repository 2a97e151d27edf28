import type { JournalEntry } from './journal.ts'
import type { StoryText } from './story-text.ts'

export type Recovery = {
  /** To be shown and saved again. */
  adopt: JournalEntry | null
  /** Older texts of other tabs that are gone; the server's history takes them once the first is safe. */
  leftovers: JournalEntry[]
  /** The server has these texts. */
  discard: JournalEntry[]
}

/** Decides what becomes of texts that no living tab holds any more. */
export function recover(
  entries: readonly JournalEntry[],
  server: StoryText,
  isSame: (a: StoryText, b: StoryText) => boolean,
): Recovery {
  const recovery: Recovery = { adopt: null, leftovers: [], discard: [] }
  for (const entry of entries.toSorted((a, b) => b.at - a.at)) {
    const known = recovery.adopt ? [server, recovery.adopt.text] : [server]
    if (known.some((text) => isSame(text, entry.text))) recovery.discard.push(entry)
    else if (recovery.adopt) recovery.leftovers.push(entry)
    else recovery.adopt = entry
  }
  return recovery
}
