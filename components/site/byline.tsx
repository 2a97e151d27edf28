import type { ReactNode } from 'react'
import type { Language } from '#lib/content/fields.ts'
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
      {bylines.map(({ name, title, path, portrait }) => (
        <li key={name}>
          {portrait && <Picture picture={{ ...portrait, alt: '' }} slot="face" base={pictureBase} />}
          <span>
            <b>
              <BylineName name={name} path={path} language={edition.language} />
            </b>
            {title && <small>{title}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}

function BylineName({ name, path, language }: Pick<ReaderByline, 'name' | 'path'> & { language: Language }): ReactNode {
  const words = <RichTitle text={name} language={language} />
  return path ? (
    <a href={path} rel="author">
      {words}
    </a>
  ) : (
    words
  )
}
