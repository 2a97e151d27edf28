import { watch } from 'node:fs'
import type { FSWatcher } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '#scripts/project-root.ts'

// What Next doesn't reload. The domains in lib run in both worlds; a job keeps their old code until the next restart.
const watched = ['server.ts', 'next.config.mjs', 'lib/jobs', 'lib/platform', 'prisma/schema.prisma', 'prisma/migrations']

/** Calls `restart` after a change of code that runs outside Next, once for a burst of changes, never twice at once. */
export function watchSources(restart: (change: { schema: boolean }) => Promise<void>): () => void {
  let changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  const settle = (): void => {
    const schema = [...changed].some((place) => place.startsWith('prisma/'))
    changed = new Set()
    running = running.then(() => restart({ schema })).catch((error: unknown) => console.error(error))
  }
  const watchers: FSWatcher[] = watched.map((place) =>
    watch(path.join(projectRoot, place), { recursive: true }, () => {
      changed.add(place)
      clearTimeout(timer)
      timer = setTimeout(settle, 200)
    }),
  )
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
