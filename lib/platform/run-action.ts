import { unstable_rethrow } from 'next/navigation'
import { currentLanguage } from '#lib/i18n/current-language.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { ErrorCode } from './errors.ts'
import { log } from './log.ts'
import { toAppError } from './to-app-error.ts'

export type ActionFailure = {
  ok: false
  code: ErrorCode | 'internal'
  /** In the person's language. */
  message: string
  details: Readonly<Record<string, unknown>>
}
export type ActionResult<T> = { ok: true; value: T } | ActionFailure

/** Runs a server action's work; a broken rule comes back as data, so that a form keeps its values. */
export async function runAction<T>(work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    unstable_rethrow(error)
    const words = messages[await currentLanguage()]
    const known = toAppError(error)
    if (known) return { ok: false, code: known.code, message: words.errors[known.code], details: known.details }
    log.error('action failed', { error })
    return { ok: false, code: 'internal', message: words.desk.errors.internal, details: {} }
  }
}
