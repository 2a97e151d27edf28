import { currentLanguage } from '#lib/i18n/current-language.ts'
import { errorResponse } from '#lib/platform/respond-with-error.ts'

/** The error in the person's language; in Arabic where not even that can be read. */
export async function mediaError(error: unknown): Promise<Response> {
  return errorResponse(error, await currentLanguage().catch(() => 'ar' as const))
}
