import { createTranslator } from 'use-intl/core'
import { messages } from '#lib/i18n/messages.ts'

export type Language = 'ar' | 'en'

/** The desk's words as its screens print them: `wordsOf('ar')('editor.fields.headline')`. */
export function wordsOf(language: Language) {
  return createTranslator({ locale: language, messages: messages[language] })
}

export type Words = ReturnType<typeof wordsOf>
