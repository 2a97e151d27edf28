import { createTranslator } from 'use-intl/core'
import type { Language } from '../content/fields.ts'
import { search as arabic } from '../i18n/messages/ar/search.ts'
import { search as english } from '../i18n/messages/en/search.ts'

const words = {
  ar: createTranslator({ locale: 'ar', messages: arabic }),
  en: createTranslator({ locale: 'en', messages: english }),
}

/** @returns the words of the newspaper's search in an edition's language, by key. */
export function searchWordsOf(language: Language): (typeof words)['ar'] {
  return words[language]
}
