import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyDocument } from '#lib/content/empty-document.ts'
import { emptyFields } from '#lib/content/fields.ts'
import type { Journal, JournalEntry, SaveAttempt } from './journal.ts'
import { SaveEngine } from './save-engine.ts'
import type { SendOutcome } from './send-draft.ts'
import type { StoryText } from './story-text.ts'

const document = emptyDocument()
const text = (headline: string): StoryText => ({ fields: { ...emptyFields(), headline }, document })
const headlineOf = ({ fields }: StoryText) => fields.headline

/** A server with the rules of the real one: version check, an answer repeated for a repeated save. */
class Desk {
  version = 1
  current = text('')
  history: { kind: string; text: StoryText }[] = []
  received: SaveAttempt[] = []
  answers = new Map<string, SendOutcome>()
  /** What the network does to the next requests: the request is lost, the answer is lost, or another answer comes. */
  faults: ('request lost' | 'answer lost' | SendOutcome)[] = []

  send = async (attempt: SaveAttempt): Promise<SendOutcome> => {
    this.received.push(attempt)
    const fault = this.faults.shift()
    if (fault === 'request lost') return { kind: 'unreachable' }
    if (typeof fault === 'object') return fault
    const answer = this.answers.get(attempt.saveId) ?? this.save(attempt)
    this.answers.set(attempt.saveId, answer)
    return fault === 'answer lost' ? { kind: 'unreachable' } : answer
  }

  save(attempt: SaveAttempt): SendOutcome {
    const kind = attempt.baseVersion === this.version ? 'autosave' : 'conflict'
    this.history.push({ kind, text: attempt.text })
    if (kind === 'conflict') return { kind, current: this.state() }
    this.current = attempt.text
    this.version += 1
    return { kind: 'saved', version: this.version, editedAt: editedAt(this.version) }
  }

  colleagueSaves(headline: string) {
    this.save({ saveId: `colleague-${this.version}`, baseVersion: this.version, text: text(headline) })
  }

  state() {
    const editedBy = { id: 'colleague', name: 'زميل' }
    return { ...this.current, version: this.version, editedBy, editedAt: editedAt(this.version) }
  }
}

const editedAt = (version: number) => new Date(Date.UTC(2026, 0, 1, 0, version)).toISOString()

class MemoryJournal implements Journal {
  entries = new Map<string, JournalEntry>()
  broken = false
  list = async () => [...this.entries.values()]
  put = async (entry: JournalEntry) => {
    if (this.broken) throw new Error('QuotaExceededError')
    this.entries.set(entry.tabId, structuredClone(entry))
  }
  remove = async (tabId: string) => {
    this.entries.delete(tabId)
  }
}

function open(desk: Desk, journal: MemoryJournal, recovered: JournalEntry | null = null) {
  let onScreen = recovered?.text ?? desk.current
  let ids = 0
  const engine = new SaveEngine({
    tabId: 'tab',
    read: () => onScreen,
    version: desk.version,
    savedAt: editedAt(desk.version),
    recovered,
    journal,
    send: desk.send,
    newId: () => `save-${recovered ? 'again-' : ''}${(ids += 1)}`,
    isSame: (a, b) => headlineOf(a) === headlineOf(b),
  })
  engine.start()
  const type = (headline: string) => {
    onScreen = text(headline)
    engine.touch()
  }
  return { engine, type, onScreen: () => headlineOf(onScreen) }
}

let desk: Desk
let journal: MemoryJournal

beforeEach(() => {
  vi.useFakeTimers()
  desk = new Desk()
  journal = new MemoryJournal()
})
afterEach(() => vi.useRealTimers())

const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('an ordinary save', () => {
  it('is in the journal within a third of a second, at the server soon after, and then leaves the journal', async () => {
    const { engine, type } = open(desk, journal)
    type('عنوان')
    expect(engine.status().phase).toBe('saving')
    await after(300)
    expect(desk.received).toHaveLength(0)
    expect(journal.entries.get('tab')?.text).toEqual(text('عنوان'))
    await after(1200)
    expect(headlineOf(desk.current)).toBe('عنوان')
    expect(journal.entries.size).toBe(0)
    expect(engine.status()).toMatchObject({ phase: 'saved', version: 2, savedAt: editedAt(2), kept: true })
  })

  it('happens at least every five seconds of unbroken typing', async () => {
    const { type } = open(desk, journal)
    for (let i = 0; i < 60; i += 1) {
      type(`كلمة ${i}`)
      await after(100)
    }
    expect(desk.received.length).toBeGreaterThanOrEqual(1)
    expect(desk.received.length).toBeLessThanOrEqual(2)
  })

  it('keeps what was typed while it was on its way, and sends it next', async () => {
    const answer = Promise.withResolvers<void>()
    const send = desk.send
    desk.send = async (attempt) => {
      const outcome = await send(attempt)
      await answer.promise
      return outcome
    }
    const { engine, type } = open(desk, journal)
    type('أول')
    await after(1300)
    type('أول وثان')
    await after(10_000)
    expect(desk.received).toHaveLength(1)
    answer.resolve()
    await after(0)
    expect(journal.entries.get('tab')).toMatchObject({ baseVersion: 2, attempt: null, text: text('أول وثان') })
    expect(engine.status().phase).toBe('saving')
    await after(1300)
    expect(desk.received.map(({ baseVersion }) => baseVersion)).toEqual([1, 2])
    expect(headlineOf(desk.current)).toBe('أول وثان')
    expect(engine.status().phase).toBe('saved')
  })

  it('is done at once by saveNow, which answers with the version of all that was typed', async () => {
    const { engine, type } = open(desk, journal)
    type('أ')
    const first = engine.saveNow()
    type('ب')
    const second = engine.saveNow()
    await after(0)
    expect(await first).toEqual({ ok: true, version: 3 })
    expect(await second).toEqual({ ok: true, version: 3 })
    expect(headlineOf(desk.current)).toBe('ب')
  })
})

describe('a bad network', () => {
  it('repeats a save whose answer was lost unchanged and under its id, before anything newer', async () => {
    const { engine, type } = open(desk, journal)
    desk.faults = ['answer lost']
    type('أول')
    await after(1300)
    expect(engine.status().phase).toBe('offline')
    type('أول وثان')
    await after(1000)
    const [sent, repeated] = desk.received
    expect(repeated).toEqual(sent)
    await after(1300)
    expect(desk.history.map(({ kind }) => kind)).toEqual(['autosave', 'autosave'])
    expect(headlineOf(desk.current)).toBe('أول وثان')
    expect(engine.status()).toMatchObject({ phase: 'saved', version: 3 })
  })

  it('keeps every word on the device while there is no connection and sends it when there is', async () => {
    const { engine, type } = open(desk, journal)
    desk.faults = Array.from({ length: 4 }, () => 'request lost' as const)
    type('بلا شبكة')
    await after(1300)
    type('بلا شبكة بعد')
    await after(300)
    expect(journal.entries.get('tab')?.text).toEqual(text('بلا شبكة بعد'))
    expect(engine.status()).toMatchObject({ phase: 'offline', kept: true, version: 1 })
    await after(20_000)
    expect(headlineOf(desk.current)).toBe('بلا شبكة بعد')
    expect(new Set(desk.received.slice(0, 5).map(({ saveId }) => saveId)).size).toBe(1)
    expect(engine.status().phase).toBe('saved')
  })

  it('tries at once when told that the connection is back', async () => {
    const { engine, type } = open(desk, journal)
    desk.faults = ['request lost']
    type('نص')
    await after(1300)
    engine.retry()
    await after(0)
    expect(engine.status().phase).toBe('saved')
  })

  it('does not let a command run on a text that is not saved', async () => {
    const { engine, type } = open(desk, journal)
    desk.faults = ['request lost']
    type('نص')
    const publish = vi.fn(async (version: number) => version)
    const answer = engine.exclusively(publish)
    await after(0)
    expect(await answer).toMatchObject({ ok: false, status: { phase: 'offline' } })
    expect(publish).not.toHaveBeenCalled()
  })
})

describe('a refusal', () => {
  it('keeps the text while signed out, and saves it under the same id after signing in', async () => {
    const { engine, type } = open(desk, journal)
    desk.faults = [{ kind: 'signed_out' }]
    type('نص')
    await after(60_000)
    expect(desk.received).toHaveLength(1)
    expect(engine.status().phase).toBe('signed_out')
    expect(journal.entries.get('tab')?.text).toEqual(text('نص'))
    engine.retry()
    await after(0)
    expect(desk.received[1]?.saveId).toBe(desk.received[0]?.saveId)
    expect(engine.status().phase).toBe('saved')
  })

  it('shows the words of the server, keeps the text, and tries a changed text again as a new attempt', async () => {
    const { engine, type } = open(desk, journal)
    desk.faults = [{ kind: 'refused', code: 'invalid_input', message: 'العنوان طويل', details: {} }]
    type('طويل جداً')
    await after(1300)
    expect(engine.status()).toMatchObject({ phase: 'refused', refusal: { message: 'العنوان طويل' } })
    expect(journal.entries.get('tab')?.text).toEqual(text('طويل جداً'))
    type('قصير')
    await after(1300)
    expect(desk.received[1]?.saveId).not.toBe(desk.received[0]?.saveId)
    expect(headlineOf(desk.current)).toBe('قصير')
    expect(engine.status()).toMatchObject({ phase: 'saved', refusal: null })
  })

  it('says so when the device refuses to keep anything', async () => {
    const { engine, type } = open(desk, journal)
    journal.broken = true
    type('نص')
    await after(300)
    expect(engine.status()).toMatchObject({ phase: 'saving', kept: false })
    await after(1200)
    expect(engine.status()).toMatchObject({ phase: 'saved', kept: true })
  })
})

describe('a conflict', () => {
  async function conflict() {
    const opened = open(desk, journal)
    desk.colleagueSaves('نصّ الزميل')
    opened.type('نصّي')
    await after(1300)
    return opened
  }

  it('shows both texts, stops sending, and goes on keeping mine', async () => {
    const { engine, type } = await conflict()
    expect(engine.status().phase).toBe('conflict')
    expect(engine.status().conflict?.fields.headline).toBe('نصّ الزميل')
    type('نصّي وزيادة')
    await after(60_000)
    expect(desk.received).toHaveLength(1)
    expect(journal.entries.get('tab')?.text).toEqual(text('نصّي وزيادة'))
    expect(desk.history.at(-1)).toEqual({ kind: 'conflict', text: text('نصّي') })
  })

  it('saves mine on top of theirs', async () => {
    const { engine } = await conflict()
    engine.keepMine()
    await after(0)
    expect(headlineOf(desk.current)).toBe('نصّي')
    expect(desk.history.map(({ text: kept }) => headlineOf(kept))).toContain('نصّ الزميل')
    expect(engine.status()).toMatchObject({ phase: 'saved', version: 3, conflict: null })
  })

  it('takes theirs only after the server has all of mine', async () => {
    const { engine, type } = await conflict()
    type('نصّي وزيادة')
    expect(await engine.depositMine()).toBe(true)
    expect(desk.history.at(-1)).toEqual({ kind: 'conflict', text: text('نصّي وزيادة') })
    type('نصّ الزميل')
    engine.acceptTheirs()
    await after(10_000)
    expect(engine.status()).toMatchObject({ phase: 'saved', version: 2, savedAt: editedAt(2) })
    expect(journal.entries.size).toBe(0)
    expect(desk.received).toHaveLength(2)
  })

  it('does not give mine up while the server cannot be reached', async () => {
    const { engine, type } = await conflict()
    type('نصّي وزيادة')
    desk.faults = ['request lost']
    expect(await engine.depositMine()).toBe(false)
    expect(engine.status().phase).toBe('conflict')
  })

  it('is shown again when the colleague saves once more meanwhile', async () => {
    const { engine } = await conflict()
    desk.colleagueSaves('نصّ الزميل الثاني')
    engine.keepMine()
    await after(0)
    expect(engine.status().conflict?.fields.headline).toBe('نصّ الزميل الثاني')
  })

  it('is none where both wrote the same', async () => {
    const { engine, type } = open(desk, journal)
    desk.colleagueSaves('العنوان نفسه')
    type('العنوان نفسه')
    await after(1300)
    expect(engine.status()).toMatchObject({ phase: 'saved', version: 2 })
    expect(journal.entries.size).toBe(0)
  })
})

describe('a reload', () => {
  const entryOf = () => {
    const entry = journal.entries.get('tab')
    if (!entry) throw new Error('nothing was kept')
    return entry
  }

  it('brings back and saves what was typed and never sent', async () => {
    const before = open(desk, journal)
    before.type('لم يُرسل')
    await before.engine.keep()
    before.engine.stop()
    const again = open(desk, journal, entryOf())
    expect(again.onScreen()).toBe('لم يُرسل')
    await after(0)
    expect(headlineOf(desk.current)).toBe('لم يُرسل')
    expect(again.engine.status().phase).toBe('saved')
    expect(journal.entries.size).toBe(0)
  })

  it('is no conflict with oneself when the answer to an earlier text was lost', async () => {
    const before = open(desk, journal)
    desk.faults = ['answer lost']
    before.type('أول')
    await after(1300)
    before.type('أول وثان')
    await after(300)
    before.engine.stop()
    expect(desk.version).toBe(2)
    const again = open(desk, journal, entryOf())
    await after(2000)
    expect(desk.history.map(({ kind }) => kind)).toEqual(['autosave', 'autosave'])
    expect(headlineOf(desk.current)).toBe('أول وثان')
    expect(again.engine.status()).toMatchObject({ phase: 'saved', version: 3 })
  })

  it('leads to the conflict when a colleague has saved since', async () => {
    const before = open(desk, journal)
    before.type('نصّي القديم')
    await before.engine.keep()
    before.engine.stop()
    desk.colleagueSaves('نصّ الزميل')
    const again = open(desk, journal, entryOf())
    await after(0)
    expect(again.engine.status().phase).toBe('conflict')
    expect(headlineOf(desk.current)).toBe('نصّ الزميل')
    expect(desk.history.at(-1)).toEqual({ kind: 'conflict', text: text('نصّي القديم') })
  })

  it('finds in the journal what a page that went away was just sending', async () => {
    const before = open(desk, journal)
    before.type('قبل الإغلاق')
    desk.faults = ['answer lost']
    before.engine.leave()
    await after(0)
    before.engine.stop()
    const again = open(desk, journal, entryOf())
    await after(0)
    expect(desk.history).toHaveLength(1)
    expect(again.engine.status()).toMatchObject({ phase: 'saved', version: 2 })
  })
})

describe('a command', () => {
  it('runs on the acknowledged version, and what is typed meanwhile is saved after it', async () => {
    const { engine, type } = open(desk, journal)
    type('للنشر')
    const running = Promise.withResolvers<string>()
    const answer = engine.exclusively((version) => running.promise.then((word) => `${word} ${version}`))
    await after(0)
    type('بعد النشر')
    await after(10_000)
    expect(desk.received).toHaveLength(1)
    running.resolve('published')
    expect(await answer).toEqual({ ok: true, value: 'published 2' })
    await after(1300)
    expect(headlineOf(desk.current)).toBe('بعد النشر')
  })
})
