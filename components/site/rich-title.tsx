import type { ReactNode } from 'react'
import type { Language } from '#lib/content/fields.ts'

/**
 * A headline's text in which every run of the other script stands in a `<bdi>`, so that a Latin name inside an
 * Arabic headline doesn't drag the words and marks beside it out of their order.
 */
export function RichTitle({ text, language }: { text: string; language: Language }): ReactNode {
  const foreign = language === 'ar' ? LATIN_RUN : ARABIC_RUN
  return text.split(foreign).map((part, i) => (i % 2 === 1 ? <bdi key={i}>{part}</bdi> : part))
}

/**
 * Classes that a headline's own words ask for: `hang` lets an opening guillemet or quotation mark stand outside the
 * edge of its column; `long` keeps a headline of more than a hundred characters within four lines.
 */
export function titleClasses(text: string): string[] {
  return [/^[«“"‘]/.test(text) ? 'hang' : '', text.length > LONG ? 'long' : ''].filter(Boolean)
}

const LONG = 100

// Split by one group: odd parts are the runs. A run begins and ends with a letter or digit of its script.
const LATIN_RUN = /(\p{Script=Latin}[\p{Script=Latin}\p{N}\s.&'’+/@-]*[\p{Script=Latin}\p{N}+]|\p{Script=Latin})/u
const ARABIC_RUN = /(\p{Script=Arabic}[\p{Script=Arabic}\p{M}\p{N}\s،.]*[\p{Script=Arabic}\p{M}]|\p{Script=Arabic})/u
