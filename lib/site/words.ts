import { createTranslator } from 'use-intl/core'
import type { Language } from '../content/fields.ts'
import { site as arabic } from '../i18n/messages/ar/site.ts'
import { site as english } from '../i18n/messages/en/site.ts'

const words = {
  ar: createTranslator({ locale: 'ar', messages: arabic }),
  en: createTranslator({ locale: 'en', messages: english }),
}

export type SiteWords = (typeof words)['ar']

/** @returns the newspaper's own words in an edition's language, by key. */
export function siteWords(language: Language): SiteWords {
  return words[language]
}
