import type { Language } from './fields.ts'

const MAX_LENGTH = 80
/** Tatweel, tashkeel, and what cannot be seen. */
const IGNORED = /\u0640|[\u064b-\u0652]|\u0670|\p{Cf}/gu

const FALLBACK: Record<Language, string> = { ar: 'خبر', en: 'story' }

/**
 * The readable last part of a story's address. Arabic stays Arabic; tashkeel and tatweel go, since nobody types
 * them into an address. NFC, at most 80 characters cut between words, never empty.
 */
export function slugFrom(text: string, language: Language): string {
  const words = text
    .normalize('NFC')
    .replace(IGNORED, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{Mn}\p{Mc}]+/gu)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, MAX_LENGTH)
    if (longer.length > MAX_LENGTH) break
    slug = longer
  }
  return slug.normalize('NFC') || FALLBACK[language]
}
