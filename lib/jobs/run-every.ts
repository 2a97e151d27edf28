import { setTimeout as pause } from 'node:timers/promises'
import { log } from '#lib/platform/log.ts'

type Job = { name: string; every: number; work: () => Promise<unknown> }

/**
 * Does `work` every `every` milliseconds, never twice at once, whatever becomes of it: a failure is logged once until
 * it works again. The returned function stops it and waits for what is under way.
 */
export function runEvery({ name, every, work }: Job): () => Promise<void> {
  const stopping = new AbortController()
  const running = repeat({ name, every, work }, stopping.signal)
  return () => {
    stopping.abort()
    return running
  }
}

async function repeat({ name, every, work }: Job, stopping: AbortSignal): Promise<void> {
  let failing = false
  while (!stopping.aborted) {
    try {
      await work()
      failing = false
    } catch (error) {
      if (!failing) log.error(`the job ${name} fails`, { error })
      failing = true
    }
    await pause(every, undefined, { signal: stopping }).catch(() => {})
  }
}
