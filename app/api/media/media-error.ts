import { createTranslator } from 'next-intl'
import { currentLanguage } from '#lib/i18n/current-language.ts'
import { messages } from '#lib/i18n/messages.ts'
import { AppError } from '#lib/platform/errors.ts'
import { errorResponse, type ErrorBody } from '#lib/platform/respond-with-error.ts'

type Language = 'ar' | 'en'

/** The error in the person's language, a refused file with what to do about it. */
export async function mediaError(error: unknown): Promise<Response> {
  const language: Language = await currentLanguage().catch(() => 'ar' as const)
  const response = errorResponse(error, language)
  const message = error instanceof AppError ? refusalOf(error, language) : null
  if (!message) return response
  const body = (await response.json()) as ErrorBody
  return Response.json({ error: { ...body.error, message } }, { status: response.status, headers: response.headers })
}

/** @returns why the library does not take a file; null for an error that says nothing of a file */
export function refusalOf({ details }: AppError, language: Language): string | null {
  const words = createTranslator({ locale: language, messages: messages[language], namespace: 'media.refused' })
  const reason = details['reason'] === 'lying' && details['found'] === 'unknown' ? 'lyingUnknown' : details['reason']
  if (typeof reason !== 'string' || !Object.hasOwn(messages.ar.media.refused, reason)) return null
  const key = reason as keyof typeof messages.ar.media.refused
  const values = Object.entries(details).map(([name, value]) => [name, String(value).toUpperCase()])
  return words(key, Object.fromEntries(values) as Parameters<typeof words>[1])
}
