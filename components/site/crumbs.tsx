import type { ReactNode } from 'react'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'

/** What a page stands below, over its name. */
export function Crumbs({ edition, above }: { edition: ReaderEdition; above: { name: string; path: string }[] }): ReactNode {
  return (
    <nav className="crumbs" aria-label={siteWords(edition.language)('above')}>
      <ol>
        {above.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
