import { Fragment, type ReactNode } from 'react'
import { searchPath } from '#lib/content/paths.ts'
import type { ReaderAuthorName, ReaderHit, ReaderHits } from '#lib/reader/search-stories.ts'
import type { ReaderCard } from '#lib/reader/types.ts'
import type { MarkedText } from '#lib/search/mark-matches.ts'
import type { Question } from '#lib/search/parse-question.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { searchAddress, type SearchErrors, type SearchForm as Typed } from '#lib/site/search-request.ts'
import { searchWordsOf } from '#lib/site/search-words.ts'
import type { FrontContext } from './card.tsx'
import { LatestBlock } from './latest-block.tsx'
import { Picture } from './picture.tsx'
import { SearchForm } from './search-form.tsx'

export type SearchPageProps = FrontContext & {
  form: Typed
  errors: SearchErrors
  question: Question
  /** null where nothing was asked, or something is wrong with it. */
  hits: ReaderHits | null
  /** The question as it may have been meant. */
  spelling: string | null
  /** Whose stories alone are looked at. */
  author: ReaderAuthorName | null
  latest: ReaderCard[]
}

/** The search and what it finds. */
export function SearchPage({ form, errors, hits, spelling, author, latest, ...context }: SearchPageProps): ReactNode {
  const { edition } = context
  const t = searchWordsOf(edition.language)
  const authors = [...new Map([...(author ? [author] : []), ...(hits?.authors ?? [])].map((one) => [one.id, one])).values()]
  const isNothing = hits?.count === 0
  return (
    <main id="content" className="search">
      <h1 className="section-name">{t('title')}</h1>
      <SearchForm edition={edition} form={form} errors={errors} authors={authors} />
      {!hits && Object.keys(errors).length === 0 && <p className="search-note">{t('emptyText')}</p>}
      {hits && !isNothing && <Found hits={hits} language={edition.language} />}
      {spelling && (
        <p className="search-spelling">
          {t('didYouMean')}{' '}
          <a href={searchAddress(searchPath(edition.language), { ...form, q: spelling, page: 1 })}>
            <bdi>{spelling}</bdi>
          </a>
        </p>
      )}
      {isNothing && (
        <div className="search-nothing">
          <h2>{t('nothingTitle')}</h2>
          <p className="standfirst">{t('nothingText')}</p>
        </div>
      )}
      {hits && hits.hits.length > 0 && (
        <ol className="rows">
          {hits.hits.map((hit) => (
            <li key={hit.card.storyId}>
              <Hit hit={hit} {...context} />
            </li>
          ))}
        </ol>
      )}
      {hits && hits.pages > 1 && <Paging form={form} pages={hits.pages} language={edition.language} />}
      {latest.length > 0 && <LatestBlock cards={latest} {...context} />}
    </main>
  )
}

type Language = FrontContext['edition']['language']

function Found({ hits, language }: { hits: ReaderHits; language: Language }): ReactNode {
  const t = searchWordsOf(language)
  const { count } = hits
  return <p className="search-note">{hits.isMore ? t('foundMore', { count }) : t('found', { count })}</p>
}

function Hit({ hit, edition, pictureBase }: { hit: ReaderHit } & FrontContext): ReactNode {
  const { card, headline, snippet } = hit
  return (
    <article className="card card-aside">
      <div className="card-words">
        <p className="kicker">{card.section.name}</p>
        <h2 className="title title-m">
          <a href={card.path}>
            <Marked text={headline} />
          </a>
        </h2>
        {snippet.length > 0 && (
          <p className="card-standfirst search-snippet">
            <Marked text={snippet} />
          </p>
        )}
        <p className="meta">
          <time dateTime={card.firstPublishedAt}>{formatDate(card.firstPublishedAt, edition)}</time>
        </p>
      </div>
      {card.picture && <Picture picture={{ ...card.picture, alt: '' }} slot="row" base={pictureBase} />}
    </article>
  )
}

function Marked({ text }: { text: MarkedText }): ReactNode {
  return text.map((piece, i) => (piece.isMatch ? <mark key={i}>{piece.text}</mark> : <Fragment key={i}>{piece.text}</Fragment>))
}

function Paging({ form, pages, language }: { form: Typed; pages: number; language: Language }): ReactNode {
  const t = searchWordsOf(language)
  const to = (page: number) => searchAddress(searchPath(language), { ...form, page })
  const page = Math.min(form.page, pages + 1)
  return (
    <nav className="paging" aria-label={t('pages')}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t('previous')}
        </a>
      )}
      {page <= pages && <span>{t('pageOf', { page, pages })}</span>}
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t('next')}
        </a>
      )}
    </nav>
  )
}
