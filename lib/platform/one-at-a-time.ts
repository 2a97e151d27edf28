import { AppError } from './errors.ts'

const LONGEST_LINE = 60

/**
 * Runs `work` when everything of the same kind that came before it in this process has ended, so that a crawler
 * that wants a hundred pictures takes one processor, not all.
 * @throws AppError `unavailable` when too much is waiting already
 */
export async function oneAtATime<Result>(kind: string, work: () => Promise<Result>): Promise<Result> {
  const line = (lines[kind] ??= { last: Promise.resolve(), length: 0 })
  if (line.length >= LONGEST_LINE) throw new AppError('unavailable')
  line.length++
  const result = line.last.then(work)
  line.last = result.catch(() => undefined)
  try {
    return await result
  } finally {
    line.length--
  }
}

type Line = { last: Promise<unknown>; length: number }

// Route bundles share no module state; the line is the process's.
const shared = globalThis as typeof globalThis & { manshetLines?: Record<string, Line> }
const lines = (shared.manshetLines ??= {})
