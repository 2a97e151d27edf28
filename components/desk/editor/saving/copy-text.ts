import { documentText } from '#lib/content/document-text.ts'
import type { StoryText } from './story-text.ts'

/** Puts the words of a text on the clipboard. @returns false where the browser does not let it. */
export async function copyText({ fields, document }: StoryText): Promise<boolean> {
  const words = [fields.kicker, fields.headline, fields.standfirst, documentText(document)]
  try {
    await navigator.clipboard.writeText(words.filter(Boolean).join('\n\n'))
    return true
  } catch {
    return false
  }
}
