import type { Language } from '#lib/content/fields.ts'
import { log } from '#lib/platform/log.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { suggestCompletions } from '#lib/reader/suggest-completions.ts'
import { unsharedJsonResponse } from '#lib/site/responses.ts'

/** What a reader may be about to type. Nothing, where it fails: the form works without. */
export async function answerSuggestions(language: Language, typed: string): Promise<Response> {
  try {
    return unsharedJsonResponse(await suggestCompletions(await getEdition(language), typed.slice(0, 60)))
  } catch (error) {
    log.error('suggestions failed', { error })
    return unsharedJsonResponse([])
  }
}
