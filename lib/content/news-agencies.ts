import type { Language } from './fields.ts'

/** The sources that most datelines of a paper of the Gulf name, as they are printed; any other is typed. */
export const NEWS_AGENCIES: Record<Language, string[]> = {
  ar: ['وكالات', 'وام', 'أ ف ب', 'رويترز', 'د ب أ', 'أ ب', 'الأناضول'],
  en: ['Agencies', 'WAM', 'AFP', 'Reuters', 'dpa', 'AP', 'Anadolu'],
}
