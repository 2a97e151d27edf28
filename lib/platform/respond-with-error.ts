import { messages } from '#lib/i18n/messages.ts'
import { log } from './log.ts'
import type { AppError, ErrorCode } from './errors.ts'
import { toAppError } from './to-app-error.ts'

export type ErrorBody = { error: { code: ErrorCode | 'internal'; message: string; details: Readonly<Record<string, unknown>> } }

/**
 * What a route answers when a command throws: the code's status with its words, or 500 with words that tell
 * nothing of what is inside; the cause goes to the log.
 */
export function errorResponse(error: unknown, language: 'ar' | 'en' = 'ar'): Response {
  const known = toAppError(error)
  if (known) return Response.json(errorBody(known, language), { status: known.status, headers })
  log.error('request failed', { error })
  const body: ErrorBody = { error: { code: 'internal', message: messages[language].desk.errors.internal, details: {} } }
  return Response.json(body, { status: 500, headers })
}

const headers = { 'cache-control': 'no-store' }

function errorBody(error: AppError, language: 'ar' | 'en'): ErrorBody {
  return { error: { code: error.code, message: messages[language].errors[error.code], details: error.details } }
}
