import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Journal, JournalEntry } from './journal.ts'

/**
 * The journal in IndexedDB. Each operation rejects where the browser has no room or refuses storage.
 * @param owner the person is part of the key: on a shared machine nobody saves another's text as their own
 */
export function openJournal(owner: { personId: string; storyId: number }): Journal {
  const database = open()
  // A refusal shows at each use; without this it would also count as unhandled.
  database.catch(() => undefined)
  const prefix = `${owner.personId}/${owner.storyId}/`
  return {
    list: async () => {
      const rows = await (await database).getAll(STORE, IDBKeyRange.bound(prefix, `${prefix}\uffff`))
      return rows.map(({ key: _, ...entry }) => entry)
    },
    put: async (entry) => {
      await (await database).put(STORE, { ...entry, key: prefix + entry.tabId })
    },
    remove: async (tabId) => {
      await (await database).delete(STORE, prefix + tabId)
    },
  }
}

const STORE = 'entries'

interface Drafts extends DBSchema {
  entries: { key: string; value: JournalEntry & { key: string } }
}

function open(): Promise<IDBPDatabase<Drafts>> {
  return openDB<Drafts>('manshet-drafts', 1, {
    upgrade: (database) => {
      database.createObjectStore(STORE, { keyPath: 'key' })
    },
    // A newer release waits for old tabs to let go of the old store.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
}
