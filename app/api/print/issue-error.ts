import { createTranslator } from 'next-intl'
import { currentLanguage } from '#lib/i18n/current-language.ts'
import { messages } from '#lib/i18n/messages.ts'
import { AppError } from '#lib/platform/errors.ts'
import { errorResponse, type ErrorBody } from '#lib/platform/respond-with-error.ts'

/** The error in the person's language, a refused PDF with what to do about it. */
export async function issueError(error: unknown): Promise<Response> {
  const language = await currentLanguage().catch(() => 'ar' as const)
  const response = errorResponse(error, language)
  const reason = error instanceof AppError && error.code === 'refused_pdf' ? error.details['reason'] : undefined
  if (typeof reason !== 'string' || !Object.hasOwn(messages.ar.issues.refused, reason)) return response
  const words = createTranslator({ locale: language, messages: messages[language], namespace: 'issues.refused' })
  const count = error instanceof AppError ? error.details['count'] : undefined
  const message = words(reason as keyof typeof messages.ar.issues.refused, { count: typeof count === 'number' ? String(count) : '' })
  const body = (await response.json()) as ErrorBody
  return Response.json({ error: { ...body.error, message } }, { status: response.status, headers: response.headers })
}
