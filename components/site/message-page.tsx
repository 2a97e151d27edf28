import type { ReactNode } from 'react'
import type { ReaderCard, ReaderEdition } from '#lib/reader/types.ts'
import { searchPath } from '#lib/content/paths.ts'
import { siteWords } from '#lib/site/words.ts'
import { Card, type FrontContext } from './card.tsx'
import { editionRoot } from './masthead.tsx'
import { SectionHeading } from './section-heading.tsx'

export type NotFoundPageProps = FrontContext & { latest: ReaderCard[] }

/** 404: nothing stands at this address; what is new stands below. */
export function NotFoundPage({ latest, ...context }: NotFoundPageProps): ReactNode {
  const t = siteWords(context.edition.language)
  return (
    <Message code="404" title={t('notFoundTitle')} text={t('notFoundText')} edition={context.edition}>
      <Latest cards={latest} {...context} />
    </Message>
  )
}

export type GonePageProps = FrontContext & {
  latest: ReaderCard[]
  /** What the desk says to readers, if it says anything. */
  reason: string | null
}

/** 410: the desk took this story down. */
export function GonePage({ latest, reason, ...context }: GonePageProps): ReactNode {
  const t = siteWords(context.edition.language)
  return (
    <Message
      code="410"
      title={t('goneTitle')}
      text={t('goneText')}
      note={reason ? { name: t('goneReason'), text: reason } : undefined}
      edition={context.edition}
    >
      <Latest cards={latest} {...context} />
    </Message>
  )
}

/** 500: asks the database for nothing, since that may be what failed. */
export function ErrorPage({ edition }: { edition: ReaderEdition }): ReactNode {
  const t = siteWords(edition.language)
  return <Message code="500" title={t('errorTitle')} text={t('errorText')} edition={edition} />
}

/** 503: the site is being worked on, or its database is away; asks that for nothing. */
export function MaintenancePage({ edition }: { edition: ReaderEdition }): ReactNode {
  const t = siteWords(edition.language)
  return <Message code="503" title={t('maintenanceTitle')} text={t('maintenanceText')} edition={edition} />
}

type MessageProps = {
  code: string
  title: string
  text: string
  note?: { name: string; text: string } | undefined
  edition: ReaderEdition
  children?: ReactNode
}

function Message({ code, title, text, note, edition, children }: MessageProps): ReactNode {
  const t = siteWords(edition.language)
  return (
    <main id="content" className="message">
      <div className="message-words">
        <p className="message-code">{code}</p>
        <h1>{title}</h1>
        <p className="standfirst">{text}</p>
        {note && (
          <p className="message-note">
            {note.name}: <bdi>{note.text}</bdi>
          </p>
        )}
        <p className="message-ways">
          <a href={editionRoot(edition)}>{t('backHome')}</a>
          <a href={searchPath(edition.language)}>{t('searchPaper')}</a>
        </p>
      </div>
      {children}
    </main>
  )
}

function Latest({ cards, ...context }: FrontContext & { cards: ReaderCard[] }): ReactNode {
  if (cards.length === 0) return null
  return (
    <section className="block block-quartet" aria-labelledby="latest">
      <SectionHeading id="latest" name={siteWords(context.edition.language)('latest')} />
      <div className="block-body">
        {cards.slice(0, 4).map((card) => (
          <Card key={card.storyId} {...context} card={card} size="m" slot="card" time />
        ))}
      </div>
    </section>
  )
}
