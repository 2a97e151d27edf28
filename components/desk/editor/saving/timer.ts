/** A timeout that knows whether it is running. */
export class Timer {
  #handle: ReturnType<typeof setTimeout> | undefined

  set(run: () => void, milliseconds: number): void {
    this.clear()
    this.#handle = setTimeout(() => {
      this.#handle = undefined
      run()
    }, milliseconds)
  }

  setIfUnset(run: () => void, milliseconds: number): void {
    if (this.#handle === undefined) this.set(run, milliseconds)
  }

  clear(): void {
    clearTimeout(this.#handle)
    this.#handle = undefined
  }
}

/** Resolves with the work or after the given time, whichever is first. */
export async function atMost(work: Promise<void>, milliseconds: number): Promise<void> {
  const limit = new Timer()
  await Promise.race([work, new Promise<void>((resolve) => limit.set(resolve, milliseconds))])
  limit.clear()
}
