import type { SaveAttempt } from './journal.ts'
import type { SaveRefusal } from './save-status.ts'
import type { CurrentText } from './story-text.ts'

export type SendOutcome =
  | { kind: 'saved'; version: number; editedAt: string }
  | { kind: 'conflict'; current: CurrentText }
  | { kind: 'unreachable' }
  | { kind: 'signed_out' }
  | ({ kind: 'refused' } & SaveRefusal)

export type SendDraft = (attempt: SaveAttempt, leaving?: boolean) => Promise<SendOutcome>

/** @returns how texts of this story reach the server; an answer that makes no sense counts as no answer. */
export function draftSender(target: { storyId: number; personId: string }): SendDraft {
  return async ({ text, saveId, baseVersion }, leaving = false) => {
    const body = JSON.stringify({ baseVersion, saveId, personId: target.personId, ...text })
    if (leaving && body.length > KEEPALIVE_LIMIT) return { kind: 'unreachable' }
    try {
      const response = await fetch(`/api/stories/${target.storyId}/draft`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body,
        keepalive: leaving,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT),
      })
      return outcomeOf(response.status, await response.json())
    } catch {
      return { kind: 'unreachable' }
    }
  }
}

/** Browsers refuse more than 64 KB; Arabic takes two bytes a letter. */
const KEEPALIVE_LIMIT = 30_000
const TIMEOUT = 20_000

type Answer = {
  version?: number
  editedAt?: string
  current?: CurrentText
  error?: SaveRefusal
}

function outcomeOf(status: number, answer: Answer): SendOutcome {
  const { version, editedAt, current, error } = answer
  if (status === 200 && version !== undefined && editedAt !== undefined) return { kind: 'saved', version, editedAt }
  if (status === 409 && current) return { kind: 'conflict', current }
  if (status === 401) return { kind: 'signed_out' }
  if (status >= 400 && status < 500 && status !== 408 && status !== 429 && error) return { kind: 'refused', ...error }
  return { kind: 'unreachable' }
}
