import { expect, it } from 'vitest'
import { historyRuns } from './history-runs.ts'

const entry = (version: number, kind: string, who = 'أ') => ({
  id: String(version),
  at: '2026-01-01T00:00:00.000Z',
  by: { id: who, name: who },
  kind,
  version,
})

it('shows the newest of each run of autosaves, and everything else', () => {
  const history = [
    entry(9, 'autosave'),
    entry(8, 'autosave'),
    entry(7, 'publish'),
    entry(6, 'autosave'),
    entry(5, 'autosave', 'ب'),
    entry(4, 'autosave', 'ب'),
    entry(3, 'conflict', 'ب'),
    entry(1, 'create'),
  ]
  expect(historyRuns(history).map(({ version }) => version)).toEqual([9, 7, 6, 5, 3, 1])
})
