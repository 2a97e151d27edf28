import type { Language } from '#lib/content/fields.ts'

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

export function isLanguage(value: unknown): value is Language {
  return value === 'ar' || value === 'en'
}
