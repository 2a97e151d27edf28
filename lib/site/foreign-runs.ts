import type { Language } from '#lib/content/fields.ts'

/**
 * Parts a text at every run of the other script: the parts at odd places are the runs. Each must stand isolated,
 * so that a Latin name inside an Arabic headline doesn't drag the words and marks beside it out of their order.
 */
export function partForeignRuns(text: string, language: Language): string[] {
  return text.split(language === 'ar' ? LATIN_RUN : ARABIC_RUN)
}

// One group. A run begins and ends with a letter or digit of its script; digits before Latin letters belong to them: 4K.
const LATIN_RUN =
  /((?:\p{N}[\p{N}.]*)?\p{Script=Latin}[\p{Script=Latin}\p{N}\s.&'’+/@-]*[\p{Script=Latin}\p{N}+]|(?:\p{N}[\p{N}.]*)?\p{Script=Latin})/u
const ARABIC_RUN = /(\p{Script=Arabic}[\p{Script=Arabic}\p{M}\p{N}\s،.]*[\p{Script=Arabic}\p{M}]|\p{Script=Arabic})/u
