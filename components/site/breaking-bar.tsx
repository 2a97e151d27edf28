import type { ReactNode } from 'react'
import type { Language } from '#lib/content/fields.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { RichTitle } from './rich-title.tsx'

type BreakingBarProps = { breaking: NonNullable<ReaderEdition['breaking']>; language: Language }

/** News that can't wait, over everything else on every page. */
export function BreakingBar({ breaking: { text, path }, language }: BreakingBarProps): ReactNode {
  const t = siteWords(language)
  const words = <RichTitle text={text} language={language} />
  return (
    <aside className="breaking" aria-label={t('breaking')}>
      <p>
        <b>{t('breaking')}</b>
        {path ? <a href={path}>{words}</a> : <span>{words}</span>}
      </p>
    </aside>
  )
}
