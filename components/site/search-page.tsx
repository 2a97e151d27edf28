import type { ReactNode } from 'react'
import type { ReaderCard, ReaderFound, ReaderMarked, ReaderSearch } from '#lib/reader/types.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { siteWords } from '#lib/site/words.ts'
import type { FrontContext } from './card.tsx'
import { Picture } from './picture.tsx'
import { SearchFields } from './search-fields.tsx'
import { StoryRows } from './story-rows.tsx'

/** `latest`: shown where nothing was found. */
export type SearchPageProps = FrontContext & ReaderSearch & { latest: ReaderCard[] }

/** The search: the question, what narrows it, and what was found. */
export function SearchPage(props: SearchPageProps): ReactNode {
  const { edition, pictureBase, today, form, isAsked, found, latest } = props
  const t = siteWords(edition.language)
  return (
    <main id="content" className="section search">
      <h1 className="section-name">{t('search')}</h1>
      <SearchFields edition={edition} form={form} wrong={props.wrong} authors={props.authors} />
      {!isAsked && <p className="search-note">{t('searchHelp')}</p>}
      {isAsked && <Outcome {...props} />}
      {found.length > 0 && (
        <ol className="rows found">
          {found.map((one) => (
            <Found key={one.card.storyId} found={one} edition={edition} pictureBase={pictureBase} today={today} />
          ))}
        </ol>
      )}
      {latest.length > 0 && <StoryRows cards={latest} edition={edition} pictureBase={pictureBase} today={today} />}
      <Pages {...props} />
    </main>
  )
}

function Outcome({ edition, form, count, isMore, proposal }: SearchPageProps): ReactNode {
  const t = siteWords(edition.language)
  return (
    <div className="search-note">
      {count > 0 && <p>{isMore ? t('searchMore', { count }) : t('searchCount', { count })}</p>}
      {count === 0 && <p>{t('searchNone', { question: form.q })}</p>}
      {proposal && (
        <p>
          {t('searchMean')}: <a href={proposal.path}>{proposal.text}</a>
        </p>
      )}
      {count === 0 && <p>{t('searchNoneHint')}</p>}
    </div>
  )
}

function Found({ found: { card, headline, snippet }, edition, pictureBase }: FrontContext & { found: ReaderFound }): ReactNode {
  return (
    <li className="card card-aside">
      <div className="card-words">
        <p className="kicker">{card.section.name}</p>
        <h2 className="title title-m">
          <a href={card.path}>
            <Marked pieces={headline} />
          </a>
        </h2>
        <p className="card-standfirst">
          <Marked pieces={snippet} />
        </p>
        <p className="meta">
          <time dateTime={card.firstPublishedAt}>{formatDate(card.firstPublishedAt, edition)}</time>
        </p>
      </div>
      {card.picture && <Picture picture={{ ...card.picture, alt: '' }} slot="row" base={pictureBase} />}
    </li>
  )
}

function Marked({ pieces }: { pieces: ReaderMarked }): ReactNode {
  return pieces.map(({ text, isMatch }, i) => (isMatch ? <mark key={i}>{text}</mark> : text))
}

function Pages({ edition, nextPath, previousPath }: SearchPageProps): ReactNode {
  const t = siteWords(edition.language)
  if (!nextPath && !previousPath) return null
  return (
    <nav className="paging" aria-label={t('searchPages')}>
      {previousPath && (
        <a href={previousPath} rel="prev">
          {t('searchPrevious')}
        </a>
      )}
      {nextPath && (
        <a href={nextPath} rel="next">
          {t('searchNext')}
        </a>
      )}
    </nav>
  )
}
