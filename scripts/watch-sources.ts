import { watch } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '#scripts/project-root.ts'

export type Part = 'server' | 'schema' | 'styles'

type Place = { folder: string; part: Part; only?: string[] }

// What Next doesn't reload. The domains in lib run in both worlds; a job keeps their old code until the next restart.
// Folders, not files: an editor that saves by renaming would take the watch with it.
const places: Place[] = [
  { folder: '.', part: 'server', only: ['server.ts', 'next.config.mjs'] },
  { folder: 'lib/jobs', part: 'server' },
  { folder: 'lib/platform', part: 'server' },
  { folder: 'prisma', part: 'schema', only: ['schema.prisma'] },
  { folder: 'prisma/migrations', part: 'schema' },
  { folder: 'components/site/styles', part: 'styles' },
  { folder: 'components/site/modules', part: 'styles' },
  { folder: 'components/site/fonts', part: 'styles' },
]

/**
 * Calls `onChange` with the parts that changed: once for a burst of changes, never twice at once. Returns the end of it.
 */
export function watchSources(onChange: (parts: Set<Part>) => Promise<void>): () => void {
  let changed = new Set<Part>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()

  const settle = (): void => {
    const parts = changed
    changed = new Set()
    running = running.then(() => onChange(parts)).catch((error: unknown) => console.error(error))
  }
  const watchers = places.map(({ folder, part, only }) =>
    watch(path.join(projectRoot, folder), { recursive: !only }, (_event, file) => {
      if (only && !only.includes(file ?? '')) return
      changed.add(part)
      clearTimeout(timer)
      timer = setTimeout(settle, 200)
    }),
  )
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
