import type { ReactNode } from 'react'
import type { Language } from '#lib/content/fields.ts'
import { partForeignRuns } from '#lib/site/foreign-runs.ts'

/**
 * A headline's text in which every run of the other script stands in a `<bdi>`, so that a Latin name inside an
 * Arabic headline doesn't drag the words and marks beside it out of their order.
 */
export function RichTitle({ text, language }: { text: string; language: Language }): ReactNode {
  return partForeignRuns(text, language).map((part, i) => (i % 2 === 1 ? <bdi key={i}>{part}</bdi> : part))
}

/**
 * Classes that a headline's own words ask for: `hang` lets an opening guillemet or quotation mark stand outside the
 * edge of its column; `long` keeps a headline of more than a hundred characters within four lines.
 */
export function titleClasses(text: string): string[] {
  return [/^[«“"‘]/.test(text) ? 'hang' : '', text.length > LONG ? 'long' : ''].filter(Boolean)
}

const LONG = 100
