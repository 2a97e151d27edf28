import type { ReactNode } from 'react'
import type { ReaderByline, ReaderEdition } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { Picture, type PictureBase } from './picture.tsx'
import { RichTitle } from './rich-title.tsx'

type BylinesProps = { bylines: ReaderByline[]; edition: ReaderEdition; pictureBase: PictureBase }

/** Who wrote the story, each with their face and what they do. */
export function Bylines({ bylines, edition, pictureBase }: BylinesProps): ReactNode {
  const t = siteWords(edition.language)
  if (bylines.length === 0) return null
  return (
    <ul className="bylines" aria-label={t('by')}>
      {bylines.map(({ name, title, portrait }) => (
        <li key={name}>
          {portrait && <Picture picture={{ ...portrait, alt: '' }} slot="face" base={pictureBase} />}
          <span>
            <b>
              <RichTitle text={name} language={edition.language} />
            </b>
            {title && <small>{title}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}
