import { z } from 'zod'
import { defineMark, type ParsedElement } from '../node-definition.ts'

const attributes = z.strictObject({
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/),
  dir: z.enum(['ltr', 'rtl']),
})

/** Words of another language than their surroundings, kept apart from the order of what stands around them. */
export const lang = defineMark({
  name: 'lang',
  attributes,
  spec: {
    attrs: { lang: {}, dir: {} },
    parseDOM: [{ tag: 'bdi[lang][dir]', getAttrs: (element) => parseLanguage(element as ParsedElement) }],
    toDOM: (mark) => ['bdi', { lang: mark.attrs['lang'] as string, dir: mark.attrs['dir'] as string }, 0],
  },
})

/** @returns the mark's attributes for words of a language, in the direction in which it is written. */
export function languageMark(language: string): z.infer<typeof attributes> {
  return { lang: language, dir: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr' }
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

function parseLanguage(element: ParsedElement): z.infer<typeof attributes> | false {
  const parsed = attributes.safeParse({ lang: element.getAttribute('lang'), dir: element.getAttribute('dir') })
  return parsed.success && parsed.data
}
