import { normaliseText } from '#lib/search/normalise-text.ts'

type Words = { originalName: string; caption: string; alt: string; credit: string; creator: string; place: string }

/** @returns what the photo library searches, normalised. */
export function mediaSearchText(words: Words): string {
  const { caption, credit, creator, place, alt, originalName } = words
  return normaliseText([caption, credit, creator, place, alt, originalName].filter(Boolean).join(' · '))
}
