import { log } from '#lib/platform/log.ts'

export type Life = {
  /** Waits for `opening` and has `close` called with its result at the end, also when the end comes while it opens. */
  keep<T>(opening: Promise<T>, close: (opened: T) => unknown): Promise<T>
  /** Closes everything kept, the latest first. */
  end(): Promise<void>
  /** Aborted when somebody asks a second time: stop waiting for readers. */
  readonly hurry: AbortSignal
  readonly ending: boolean
}

/**
 * The life of a process: what it opens is closed in reverse order at Ctrl-C or SIGTERM, then it exits with 0.
 * A second signal hurries, a third one exits at once.
 */
export function beginLife(): Life {
  const closers: (() => Promise<void>)[] = []
  const hurry = new AbortController()
  let ended: Promise<void> | undefined
  let signals = 0

  const life: Life = {
    async keep(opening, close) {
      closers.push(async () => {
        const opened = await opening.then((value) => ({ value }), () => undefined)
        if (opened) await close(opened.value)
      })
      return opening
    },
    end: () => (ended ??= closeAll(closers)),
    hurry: hurry.signal,
    get ending() {
      return ended !== undefined
    },
  }

  const onSignal = (): void => {
    signals++
    if (signals === 1) void life.end().finally(() => process.exit(0))
    else if (signals === 2) hurry.abort()
    else process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  whenOrphaned(onSignal)
  process.on('unhandledRejection', (error) => log.error('a promise failed and nobody listened', { error }))
  process.on('uncaughtException', (error) => {
    log.error('an error that nothing caught: this process ends', { error })
    void life.end().finally(() => process.exit(1))
  })
  return life
}

// npm passes signals on, but one that is killed outright can't: nobody would know of this process any more.
function whenOrphaned(end: () => void): void {
  const parent = process.ppid
  if (process.env.npm_lifecycle_event === undefined) return
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    end()
  }, 1_000)
  timer.unref()
}

async function closeAll(closers: (() => Promise<void>)[]): Promise<void> {
  for (const close of closers.toReversed()) {
    await close().catch((error: unknown) => console.error(error))
  }
}
