import { withBrotli } from './entry.ts'
import type { Entry } from './entry.ts'

/** Adds brotli to entries, one at a time: it takes one thread at most from what readers wait for. */
export class BrotliQueue {
  readonly #jobs = new WeakMap<Entry, Promise<Entry>>()
  #last: Promise<unknown> = Promise.resolve()

  /**
   * The entry with brotli, by the only job that it ever gets; unchanged if it is not wanted any more when its
   * turn comes.
   */
  add(entry: Entry, isWanted: () => boolean): Promise<Entry> {
    const known = this.#jobs.get(entry)
    if (known) return known
    const job = this.#last.then(() => (isWanted() ? withBrotli(entry) : entry)).catch(() => entry)
    this.#jobs.set(entry, job)
    this.#last = job
    return job
  }
}
