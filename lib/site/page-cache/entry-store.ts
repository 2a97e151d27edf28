import { LRUCache } from 'lru-cache'
import { sizeOf } from './entry.ts'
import type { Entry } from './entry.ts'

const LARGEST_SHARE = 16

/** Entries within a budget of bytes, the least recently used leaving first, found by key and by tag. */
export class EntryStore {
  readonly #keysByTag = new Map<string, Set<string>>()
  readonly #entries: LRUCache<string, Entry>

  constructor(maxBytes: number) {
    this.#entries = new LRUCache<string, Entry>({
      maxSize: maxBytes,
      maxEntrySize: Math.floor(maxBytes / LARGEST_SHARE),
      sizeCalculation: sizeOf,
      dispose: (entry) => this.#unlink(entry),
    })
  }

  get bytes(): number {
    return this.#entries.calculatedSize
  }

  get count(): number {
    return this.#entries.size
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key)
  }

  /** Like `get`, without counting as a use. */
  peek(key: string): Entry | undefined {
    return this.#entries.peek(key)
  }

  /** Stores or replaces. An entry above a sixteenth of the budget is not stored, and what it would replace goes. */
  put(entry: Entry): void {
    this.#entries.set(entry.key, entry)
    if (this.#entries.peek(entry.key) === entry) this.#link(entry)
  }

  delete(key: string): void {
    this.#entries.delete(key)
  }

  /** Drops all entries with any of the tags; answers how many. */
  forget(tags: readonly string[]): number {
    const keys = new Set(tags.flatMap((tag) => [...(this.#keysByTag.get(tag) ?? [])]))
    for (const key of keys) this.#entries.delete(key)
    return keys.size
  }

  /** Drops everything; answers how many entries that were. */
  clear(): number {
    const count = this.#entries.size
    this.#entries.clear()
    return count
  }

  #link(entry: Entry): void {
    for (const tag of entry.tags) {
      const keys = this.#keysByTag.get(tag)
      if (keys) keys.add(entry.key)
      else this.#keysByTag.set(tag, new Set([entry.key]))
    }
  }

  #unlink(entry: Entry): void {
    for (const tag of entry.tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(entry.key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }
}
