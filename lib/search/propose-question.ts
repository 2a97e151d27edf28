import type { Language } from '../content/fields.ts'
import { db } from '../db/client.ts'
import { withoutArticle } from './arabic-forms.ts'
import { isArabic } from './lexemes.ts'
import type { Question } from './parse-question.ts'

/**
 * The question with each word that the paper never printed replaced by one that it did and that is a slip apart: a
 * letter too many, too few, another, or two exchanged. null where there is nothing to propose.
 */
export async function proposeQuestion(language: Language, question: Question): Promise<string | null> {
  const words = question.terms.flatMap((term) => (term.kind === 'word' ? [{ printed: term.printed, word: plain(term.word) }] : []))
  if (words.length === 0) return null
  const near = await nearest(language, words.map(({ word }) => word))
  if (near.size === 0) return null
  return words.reduce((text, { printed, word }) => text.replace(printed, near.get(word) ?? printed), question.text)
}

/** For words that were never printed, the printed one that is nearest. */
async function nearest(language: Language, words: string[]): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ asked: string; word: string }[]>`
    SELECT DISTINCT ON (asked) asked, w.word
    FROM unnest(${words}::text[]) AS questions (asked)
    JOIN search_word w ON w.language = ${language}::"Language"
      AND w.keys && (asked || ARRAY(SELECT overlay(asked PLACING '' FROM i FOR 1) FROM generate_series(1, length(asked)) i))
    WHERE NOT EXISTS (SELECT FROM search_word known WHERE known.language = ${language}::"Language" AND known.word = asked)
    ORDER BY asked, left(w.word, 1) = left(asked, 1) DESC, abs(length(w.word) - length(asked)), w.word`
  return new Map(rows.map(({ asked, word }) => [asked, word]))
}

function plain(word: string): string {
  return isArabic(word) ? (withoutArticle(word) ?? word) : word
}
