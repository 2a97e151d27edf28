import type { Journal, JournalEntry } from './journal.ts'
import { newSaveId } from './new-save-id.ts'
import type { SendDraft } from './send-draft.ts'

type Deposit = { journal: Journal; send: SendDraft; currentVersion: number }

/**
 * Gives the server's history the older unsaved texts of tabs that are gone. Each is sent on a version that is no
 * longer the newest, so that it is kept beside the present text and never replaces it.
 * @returns how many it has now
 */
export async function depositLeftovers(leftovers: readonly JournalEntry[], deposit: Deposit): Promise<number> {
  let deposited = 0
  for (const { tabId, baseVersion, text } of leftovers) {
    const stale = Math.min(baseVersion, deposit.currentVersion - 1)
    if (stale < 1) continue
    const outcome = await deposit.send({ saveId: newSaveId(), baseVersion: stale, text })
    if (outcome.kind !== 'conflict') continue
    await deposit.journal.remove(tabId)
    deposited += 1
  }
  return deposited
}
