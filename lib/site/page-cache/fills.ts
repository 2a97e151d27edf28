import type { Entry } from './entry.ts'

/** One request to the upstream on behalf of all readers who wait for its key. */
export interface Fill {
  readonly key: string
  readonly entry: Promise<Entry>
}

interface RunningFill extends Fill {
  /** Something was forgotten since it began: whoever comes now could get what is already void. */
  sealed: boolean
  readonly forgottenTags: Set<string>
  forgotAll: boolean
}

/**
 * The fills in flight, at most one per key that can still be joined.
 * A fill's tags are known only with its response, so each remembers what was forgotten while it ran.
 */
export class Fills {
  readonly #running = new Map<string, RunningFill>()

  /** The fill that a reader who comes now may wait for. */
  joinable(key: string): Fill | undefined {
    const fill = this.#running.get(key)
    return fill?.sealed ? undefined : fill
  }

  /**
   * Begins a fill in place of any other of its key, whose response will then not be stored.
   * `settle` hears, as soon as the response is there, whether it is still valid and the newest of its key.
   */
  begin(key: string, make: () => Promise<Entry>, settle: (entry: Entry, verdict: Verdict) => void): Fill {
    const entry = make().then((made) => {
      const verdict = this.#end(fill, made)
      settle(made, verdict)
      return made
    })
    const fill: RunningFill = { key, entry, sealed: false, forgottenTags: new Set(), forgotAll: false }
    this.#running.set(key, fill)
    return fill
  }

  forget(tags: readonly string[]): void {
    for (const fill of this.#running.values()) {
      fill.sealed = true
      for (const tag of tags) fill.forgottenTags.add(tag)
    }
  }

  forgetAll(): void {
    for (const fill of this.#running.values()) {
      fill.sealed = true
      fill.forgotAll = true
    }
  }

  #end(fill: RunningFill, entry: Entry): Verdict {
    if (this.#running.get(fill.key) !== fill) return 'superseded'
    this.#running.delete(fill.key)
    const isVoid = fill.forgotAll || entry.tags.some((tag) => fill.forgottenTags.has(tag))
    return isVoid ? 'void' : 'valid'
  }
}

export type Verdict = 'valid' | 'void' | 'superseded'
