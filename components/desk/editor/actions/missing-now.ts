import { documentText } from '#lib/content/document-text.ts'
import type { MissingForPublish } from '#lib/stories/types.ts'
import type { StoryText } from '../saving/story-text.ts'

/**
 * What publishing needs of the text on the screen; the server decides in the end, by the same list.
 * @param known what the server found missing that only it can know: photos that are gone
 */
export function missingNow({ fields, document }: StoryText, known: readonly MissingForPublish[]): MissingForPublish[] {
  const missing: MissingForPublish[] = []
  if (!fields.headline.trim()) missing.push('headline')
  if (fields.sectionId === null) missing.push('section')
  if (!documentText(document)) missing.push('body')
  return [...missing, ...known.filter((code) => code === 'hero_missing' || code === 'figure_missing')]
}
