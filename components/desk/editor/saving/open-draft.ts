import { openJournal } from './indexed-journal.ts'
import type { Journal, JournalEntry } from './journal.ts'
import { newSaveId } from './new-save-id.ts'
import { recover } from './recover.ts'
import { isSameText } from './same-text.ts'
import type { StoryText } from './story-text.ts'
import { claimTab, deadTabs } from './tab-id.ts'

export type OpenedDraft = {
  tabId: string
  journal: Journal
  /** Text of an earlier visit that the server has not; to be shown instead of the server's. */
  recovered: JournalEntry | null
  leftovers: JournalEntry[]
}

/**
 * Looks for what this person wrote in this story on this device and the server never acknowledged. A device that
 * keeps nothing opens all the same.
 */
export async function openDraft(owner: { personId: string; storyId: number }, server: StoryText): Promise<OpenedDraft> {
  const tabId = await claimTab(newSaveId)
  const journal = openJournal(owner)
  try {
    const isDead = await deadTabs()
    const entries = (await journal.list()).filter((entry) => entry.tabId === tabId || isDead(entry))
    const { adopt, leftovers, discard } = recover(entries, server, isSameText)
    await Promise.all(discard.map((entry) => journal.remove(entry.tabId)))
    if (adopt && adopt.tabId !== tabId) {
      // Under this tab's name first: at no moment is it nowhere.
      await journal.put({ ...adopt, tabId })
      await journal.remove(adopt.tabId)
    }
    return { tabId, journal, recovered: adopt, leftovers }
  } catch {
    return { tabId, journal, recovered: null, leftovers: [] }
  }
}
