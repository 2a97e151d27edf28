/**
 * Gives this tab a name that survives its reload, and holds a lock of that name as long as the tab lives. A
 * duplicated tab inherits the name but not the lock, and takes a new one.
 */
export async function claimTab(newId: () => string): Promise<string> {
  const before = sessionStorage.getItem(KEY)
  if (before && (await hold(before, 700))) return before
  const id = newId()
  sessionStorage.setItem(KEY, id)
  await hold(id, 700)
  return id
}

/** @returns whether a text's tab is gone. Browsers show locks only to secure pages; elsewhere age decides. */
export async function deadTabs(): Promise<(entry: { tabId: string; at: number }) => boolean> {
  if (!navigator.locks) return (entry) => Date.now() - entry.at > 60_000
  const { held = [] } = await navigator.locks.query()
  const living = new Set(held.map((lock) => lock.name))
  return (entry) => !living.has(lockName(entry.tabId))
}

const KEY = 'manshet.tab'
const lockName = (id: string) => `manshet.tab.${id}`

/** A page that is just going may hold its lock a moment longer, hence the patience. */
function hold(id: string, patience: number): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(patience)
    navigator.locks
      .request(lockName(id), { signal }, () => {
        resolve(true)
        return new Promise(() => undefined)
      })
      .catch(() => resolve(false))
  })
}
