import type { ReactNode } from 'react'
import type { ReaderAuthor, ReaderAuthorPage } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import type { FrontContext } from './card.tsx'
import { Picture } from './picture.tsx'
import { RichTitle } from './rich-title.tsx'
import { Paging, StoryRows } from './story-rows.tsx'

export type AuthorPageProps = FrontContext & Omit<ReaderAuthorPage, 'path'>

/** Who signs stories: face, name, what they do, their life in short, their pages elsewhere, and what they signed. */
export function AuthorPage({ author, cards, olderPath, isFirstPage, ...context }: AuthorPageProps): ReactNode {
  const { edition, pictureBase } = context
  return (
    <main id="content" className="section list">
      <div className="author">
        {author.portrait && <Picture picture={author.portrait} slot="portrait" base={pictureBase} />}
        <div className="author-words">
          <h1 className="section-name">
            <RichTitle text={author.name} language={edition.language} />
          </h1>
          {author.title && <p className="author-title">{author.title}</p>}
          {isFirstPage && author.bio.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
          {isFirstPage && <Links author={author} label={siteWords(edition.language)('elsewhere', { name: author.name })} />}
        </div>
      </div>
      <StoryRows {...context} cards={cards} />
      <Paging edition={edition} firstPath={author.path} olderPath={olderPath} isFirstPage={isFirstPage} />
    </main>
  )
}

function Links({ author, label }: { author: ReaderAuthor; label: string }): ReactNode {
  if (author.links.length === 0) return null
  return (
    <ul className="author-links" aria-label={label}>
      {author.links.map((address) => (
        <li key={address}>
          <a href={address} rel="me noopener" dir="ltr">
            {new URL(address).hostname.replace(/^www\./, '')}
          </a>
        </li>
      ))}
    </ul>
  )
}
