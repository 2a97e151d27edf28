import type { ReactNode } from 'react'
import type { ReaderEdition, ReaderStory } from '#lib/reader/types.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { siteWords } from '#lib/site/words.ts'
import { Moment } from './moment.tsx'

type CorrectionsProps = { corrections: ReaderStory['corrections']; edition: ReaderEdition }

/** Under the text: what the paper got wrong or left unclear, in the order in which it said so. */
export function Corrections({ corrections, edition }: CorrectionsProps): ReactNode {
  const t = siteWords(edition.language)
  if (corrections.length === 0) return null
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections" tabIndex={-1}>
        {t('corrections')}
      </h2>
      {corrections.map(({ at, kind, text }) => (
        <div key={at}>
          <p className="correction-date">
            <b>{t(`correctionKinds.${kind}`)}</b> <Moment at={at} place={edition} />
          </p>
          <p className="correction-text">{text}</p>
        </div>
      ))}
    </section>
  )
}

/** Over the text: that there is such a note, and the way down to it. */
export function CorrectionNote({ corrections, edition }: CorrectionsProps): ReactNode {
  const last = corrections.at(-1)
  if (!last) return null
  const kind = siteWords(edition.language)(`correctionKinds.${last.kind}`)
  return (
    <p className="correction-note">
      <a href="#corrections">
        {kind}: {formatDate(last.at, edition)}
      </a>
    </p>
  )
}
