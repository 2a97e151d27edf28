import type { Language } from '#lib/content/fields.ts'
import { messages, type Messages } from './messages.ts'

/** What the desk's client side may need: everything but the newspaper's own words. */
export function clientMessages(language: Language): Omit<Messages, 'site'> {
  const { site: _, ...rest } = { site: undefined, ...messages[language] }
  return rest
}
