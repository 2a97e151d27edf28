import type { Journal, JournalEntry, SaveAttempt } from './journal.ts'
import type { SaveStatus } from './save-status.ts'
import type { SendDraft, SendOutcome } from './send-draft.ts'
import type { StoryText } from './story-text.ts'
import { atMost, Timer } from './timer.ts'

export type SaveEngineOptions = {
  tabId: string
  /** The text on the screen at this moment. Called rarely, so it may be made on demand. */
  read: () => StoryText
  /** What the server had when the story was opened. */
  version: number
  savedAt: string
  /** Text of an earlier visit that was never acknowledged; it is on the screen again. */
  recovered: JournalEntry | null
  journal: Journal
  send: SendDraft
  /** UUIDs. */
  newId: () => string
  isSame: (a: StoryText, b: StoryText) => boolean
}

export type Unsaved = { ok: false; status: SaveStatus }
export type SaveAnswer = { ok: true; version: number } | Unsaved

/**
 * Carries a text to the server without losing a word: every change is in the journal within a third of a second
 * and before it is sent, one save is on its way at a time, and an attempt that got no answer is repeated
 * unchanged, under its own id, before anything newer is sent.
 */
export class SaveEngine {
  readonly #options: SaveEngineOptions
  readonly #listeners = new Set<() => void>()
  readonly #timers = { journal: new Timer(), autosave: new Timer(), retry: new Timer() }
  #base: number
  #savedAt: string
  // Each change has a number; `acknowledged` and `deposited` say which text the server has, as what.
  #revision = 0
  #acknowledged = 0
  #deposited = -1
  #attempt: NumberedAttempt | null = null
  #trouble: Trouble | null = null
  #sending = false
  #holders = 0
  #failures = 0
  #unsavedSince: number | null = null
  #stopped = true
  #journalBroken = false
  #journalQueue: Promise<void> = Promise.resolve()
  #waiting: ((answer: SaveAnswer) => void)[] = []
  #status: SaveStatus

  constructor(options: SaveEngineOptions) {
    this.#options = options
    this.#base = options.version
    this.#savedAt = options.savedAt
    if (options.recovered) this.#takeUp(options.recovered)
    this.#status = this.#readStatus()
  }

  readonly status = (): SaveStatus => this.#status

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Something on the screen changed. */
  touch(): void {
    this.#revision += 1
    this.#unsavedSince ??= Date.now()
    this.#timers.journal.setIfUnset(() => void this.keep(), JOURNAL_DELAY)
    if (this.#trouble?.phase === 'refused') this.#trouble = null
    this.#scheduleAutosave()
    this.#announce()
  }

  /** Sends what is unsaved; answers when the server has it, or why it has not. */
  saveNow(): Promise<SaveAnswer> {
    if (this.#trouble?.phase === 'conflict') return Promise.resolve({ ok: false, status: this.#status })
    if (this.#isClean() && !this.#trouble) return Promise.resolve({ ok: true, version: this.#base })
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      void this.#pump()
    })
  }

  /** Another try after `offline`, `signed_out` or `refused`. */
  retry(): void {
    if (this.#trouble) void this.#pump()
  }

  /** Writes the journal at once, for a page that may be about to go. */
  keep(): Promise<void> {
    this.#timers.journal.clear()
    this.#journalQueue = this.#journalQueue.then(() => this.#writeJournal())
    return this.#journalQueue
  }

  /** Like `keep`, and sends what a browser still lets through from a page that goes. */
  leave(): void {
    const sent = this.#mayBegin() && !this.#trouble && !this.#isClean() ? this.#begin() : null
    void this.keep()
    if (!sent) return
    this.#sending = true
    void this.#options.send(sent, true).then((outcome) => this.#take(outcome, sent))
  }

  /** Saves, then runs a command on the acknowledged version; nothing is sent while it runs. */
  async exclusively<T>(run: (version: number) => Promise<T>): Promise<{ ok: true; value: T } | Unsaved> {
    const saved = await this.saveNow()
    if (!saved.ok) return saved
    this.#holders += 1
    try {
      return { ok: true, value: await run(saved.version) }
    } finally {
      this.#holders -= 1
      this.#goOn()
    }
  }

  /** Ends a conflict: what is on the screen is saved over the newer text, which stays in the history. */
  keepMine(): void {
    if (this.#trouble?.phase !== 'conflict') return
    this.#base = this.#trouble.conflict.version
    this.#trouble = null
    void this.#pump()
  }

  /** Before mine leaves the screen: makes sure the server's history has it. @returns false where it has not. */
  async depositMine(): Promise<boolean> {
    if (this.#trouble?.phase !== 'conflict') return false
    if (this.#deposited === this.#revision) return true
    const revision = this.#revision
    const attempt = { saveId: this.#options.newId(), baseVersion: this.#base, text: this.#options.read() }
    const outcome = await this.#options.send(attempt)
    if (outcome.kind !== 'conflict') return false
    this.#deposited = revision
    this.#trouble = { phase: 'conflict', conflict: outcome.current }
    this.#announce()
    return true
  }

  /** Ends a conflict: the newer text is on the screen now. */
  acceptTheirs(): void {
    if (this.#trouble?.phase !== 'conflict') return
    this.#base = this.#trouble.conflict.version
    this.#savedAt = this.#trouble.conflict.editedAt
    this.#trouble = null
    this.#acknowledged = this.#revision
    this.#unsavedSince = null
    void this.keep()
    this.#goOn()
  }

  /** Begins to send; what was recovered goes first. */
  start(): void {
    this.#stopped = false
    if (!this.#isClean()) void this.#pump()
  }

  /** Nothing more is sent; what is on its way may still arrive and is then struck from the journal. */
  stop(): void {
    this.#stopped = true
    for (const timer of Object.values(this.#timers)) timer.clear()
  }

  #takeUp(recovered: JournalEntry): void {
    this.#base = recovered.baseVersion
    this.#revision = 2
    if (recovered.attempt) {
      const isNewest = this.#options.isSame(recovered.attempt.text, recovered.text)
      this.#attempt = { ...recovered.attempt, revision: isNewest ? 2 : 1 }
    }
  }

  #scheduleAutosave(): void {
    if (!this.#mayBegin() || this.#trouble || this.#isClean()) return
    const deadline = (this.#unsavedSince ?? Date.now()) + AUTOSAVE_AT_MOST - Date.now()
    this.#timers.autosave.set(() => void this.#pump(), Math.max(0, Math.min(AUTOSAVE_IDLE, deadline)))
  }

  async #pump(): Promise<void> {
    if (!this.#mayBegin() || this.#trouble?.phase === 'conflict') return
    if (this.#isClean()) return this.#goOn()
    this.#timers.autosave.clear()
    this.#timers.retry.clear()
    const sent = this.#begin()
    this.#sending = true
    this.#announce()
    // A storage that hangs must not stop the text from reaching the server.
    await atMost(this.keep(), 1500)
    this.#take(await this.#options.send(sent), sent)
  }

  #begin(): NumberedAttempt {
    const { newId, read } = this.#options
    this.#attempt ??= { saveId: newId(), baseVersion: this.#base, text: read(), revision: this.#revision }
    return this.#attempt
  }

  #take(outcome: SendOutcome, sent: NumberedAttempt): void {
    this.#sending = false
    this.#failures = outcome.kind === 'unreachable' ? this.#failures + 1 : 0
    this.#trouble = troubleOf(outcome)
    // What was answered is over, whatever the answer; only an attempt without one is repeated as it was.
    if (outcome.kind !== 'unreachable' && outcome.kind !== 'signed_out') this.#attempt = null
    if (outcome.kind === 'saved') this.#acknowledge(outcome, sent)
    if (outcome.kind === 'conflict') this.#deposited = sent.revision
    if (outcome.kind === 'unreachable' && !this.#stopped) {
      this.#timers.retry.set(() => void this.#pump(), Math.min(RETRY_AT_MOST, 1000 * 2 ** (this.#failures - 1)))
    }
    if (outcome.kind === 'conflict' && this.#options.isSame(this.#options.read(), outcome.current)) this.acceptTheirs()
    this.#goOn()
  }

  #acknowledge(saved: { version: number; editedAt: string }, sent: NumberedAttempt): void {
    this.#base = saved.version
    this.#savedAt = saved.editedAt
    this.#acknowledged = sent.revision
    this.#unsavedSince = this.#isClean() ? null : Date.now()
    void this.keep()
  }

  /** After each step: answers those who wait, or goes on for them. */
  #goOn(): void {
    this.#announce()
    if (this.#stopped) return
    if (!this.#trouble && !this.#isClean()) {
      if (this.#waiting.length > 0) void this.#pump()
      else this.#scheduleAutosave()
      return
    }
    const answer: SaveAnswer = this.#trouble ? { ok: false, status: this.#status } : { ok: true, version: this.#base }
    const answered = this.#waiting
    this.#waiting = []
    for (const resolve of answered) resolve(answer)
  }

  async #writeJournal(): Promise<void> {
    const { journal, tabId } = this.#options
    try {
      if (this.#isClean()) await journal.remove(tabId)
      else await journal.put(this.#journalEntry())
      this.#journalBroken = false
    } catch {
      this.#journalBroken = true
    }
    this.#announce()
  }

  #journalEntry(): JournalEntry {
    const attempt = this.#attempt
    return {
      tabId: this.#options.tabId,
      baseVersion: this.#base,
      text: attempt?.revision === this.#revision ? attempt.text : this.#options.read(),
      attempt: attempt && { saveId: attempt.saveId, baseVersion: attempt.baseVersion, text: attempt.text },
      at: Date.now(),
    }
  }

  #mayBegin(): boolean {
    return !this.#sending && this.#holders === 0 && !this.#stopped
  }

  #isClean(): boolean {
    return this.#attempt === null && this.#revision === this.#acknowledged
  }

  #announce(): void {
    const next = this.#readStatus()
    const keys = Object.keys(next) as (keyof SaveStatus)[]
    if (keys.every((key) => next[key] === this.#status[key])) return
    this.#status = next
    for (const listener of this.#listeners) listener()
  }

  #readStatus(): SaveStatus {
    const trouble = this.#trouble
    return {
      phase: trouble?.phase ?? (this.#isClean() ? 'saved' : 'saving'),
      kept: this.#isClean() || !this.#journalBroken,
      version: this.#base,
      savedAt: this.#savedAt,
      refusal: trouble?.phase === 'refused' ? trouble.refusal : null,
      conflict: trouble?.phase === 'conflict' ? trouble.conflict : null,
    }
  }
}

const JOURNAL_DELAY = 250
const AUTOSAVE_IDLE = 1200
const AUTOSAVE_AT_MOST = 5000
const RETRY_AT_MOST = 30_000

type NumberedAttempt = SaveAttempt & { revision: number }

type Trouble =
  | { phase: 'offline' | 'signed_out' }
  | { phase: 'refused'; refusal: NonNullable<SaveStatus['refusal']> }
  | { phase: 'conflict'; conflict: NonNullable<SaveStatus['conflict']> }

function troubleOf(outcome: SendOutcome): Trouble | null {
  switch (outcome.kind) {
    case 'saved':
      return null
    case 'conflict':
      return { phase: 'conflict', conflict: outcome.current }
    case 'unreachable':
      return { phase: 'offline' }
    case 'signed_out':
      return { phase: 'signed_out' }
    case 'refused':
      return { phase: 'refused', refusal: { code: outcome.code, message: outcome.message, details: outcome.details } }
  }
}
