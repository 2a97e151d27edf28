import type { DeskMedia } from '#lib/media/types.ts'

export type ShelvedPhoto = DeskMedia | 'missing' | 'loading'

/** The photos that this page knows; others are asked for once. */
export class PhotoShelf {
  readonly #photos = new Map<string, ShelvedPhoto>()
  readonly #listeners = new Set<() => void>()

  constructor(photos: readonly DeskMedia[]) {
    for (const photo of photos) this.#photos.set(photo.id, photo)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  put(photo: DeskMedia): void {
    this.#set(photo.id, photo)
  }

  get(id: string): ShelvedPhoto {
    const known = this.#photos.get(id)
    if (known) return known
    this.#photos.set(id, 'loading')
    void this.#ask(id)
    return 'loading'
  }

  async #ask(id: string): Promise<void> {
    try {
      const response = await fetch(`/api/media/${id}`)
      if (response.ok) return this.#set(id, (await response.json()) as DeskMedia)
      this.#set(id, 'missing')
    } catch {
      // No connection: the next look asks again.
      this.#photos.delete(id)
    }
  }

  #set(id: string, photo: ShelvedPhoto): void {
    this.#photos.set(id, photo)
    for (const listener of this.#listeners) listener()
  }
}
