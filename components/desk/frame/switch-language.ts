import { toast } from 'sonner'
import type { Language } from '#lib/content/fields.ts'
import type { FrameActions } from './frame-types.ts'

/** Language and direction are the document's own, so the page is asked for anew. */
export async function switchLanguage(actions: Pick<FrameActions, 'setLanguage'>, language: Language): Promise<void> {
  const result = await actions.setLanguage(language)
  if (result.ok) window.location.reload()
  else toast.error(result.message)
}
