import { currentLanguage } from '#lib/i18n/current-language.ts'
import { errorResponse } from '#lib/platform/respond-with-error.ts'

/** The error in the person's language; `more` stands beside it in the body. */
export async function errorAnswer(error: unknown, more: Record<string, unknown> = {}): Promise<Response> {
  const response = errorResponse(error, await languageOrArabic())
  if (Object.keys(more).length === 0) return response
  const body: unknown = await response.json()
  return Response.json({ ...(body as object), ...more }, { status: response.status, headers: response.headers })
}

/** The language is a person's setting; where even that cannot be read, the error still has to be told. */
async function languageOrArabic() {
  try {
    return await currentLanguage()
  } catch {
    return 'ar' as const
  }
}
