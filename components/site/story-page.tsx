import type { ReactNode } from 'react'
import { StoryBody } from '#components/article/story-body.tsx'
import { StoryFigure } from '#components/article/story-figure.tsx'
import { formatDateline } from '#lib/content/fields.ts'
import type { ReaderCard, ReaderEdition, ReaderMostRead, ReaderStory } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { Bylines } from './byline.tsx'
import { Card, type FrontContext } from './card.tsx'
import { MostReadBlock } from './most-read-block.tsx'
import { Moment } from './moment.tsx'
import { RichTitle, titleClasses } from './rich-title.tsx'
import { SectionHeading } from './section-heading.tsx'

export type StoryPageProps = FrontContext & {
  story: ReaderStory
  /** Newest of the same section without this story, up to four; empty in the desk's preview. */
  more: ReaderCard[]
  mostRead?: ReaderMostRead
}

/** A story as the paper prints it. */
export function StoryPage({ story, more, mostRead, ...context }: StoryPageProps): ReactNode {
  const { edition, pictureBase } = context
  return (
    <main id="content" className="story" data-read={story.storyId}>
      <article>
        <StoryHeader story={story} />
        <div className="story-meta">
          <Bylines bylines={story.bylines} edition={edition} pictureBase={pictureBase} />
          <StoryDates story={story} edition={edition} />
        </div>
        {story.hero && (
          <StoryFigure className="hero" picture={story.hero} slot="hero" base={pictureBase} credit={story.hero.credit} priority>
            {story.hero.caption}
          </StoryFigure>
        )}
        <div className="story-body">
          <StoryDateline story={story} />
          <StoryBody document={story.document} context={{ pictures: story.pictures, pictureBase }} />
          <StoryTags story={story} />
        </div>
      </article>
      <MoreFromSection story={story} more={more} {...context} />
      {mostRead && <MostReadBlock {...mostRead} edition={edition} />}
    </main>
  )
}

function StoryHeader({ story }: { story: ReaderStory }): ReactNode {
  return (
    <header className="story-header">
      <p className="story-section">
        <a href={story.section.path}>{story.section.name}</a>
        {story.kicker && <span>{story.kicker}</span>}
      </p>
      <h1 className={titleClasses(story.headline).join(' ') || undefined}>
        <RichTitle text={story.headline} language={story.language} />
      </h1>
      {story.standfirst && <p className="standfirst">{story.standfirst}</p>}
    </header>
  )
}

function StoryDates({ story, edition }: { story: ReaderStory; edition: ReaderEdition }): ReactNode {
  const t = siteWords(edition.language)
  return (
    <p className="story-dates">
      <Moment at={story.firstPublishedAt} place={edition} />
      {story.updatedAt && (
        <span>
          {t('updated')} <Moment at={story.updatedAt} place={edition} />
        </span>
      )}
    </p>
  )
}

function StoryDateline({ story }: { story: ReaderStory }): ReactNode {
  const dateline = formatDateline(story.dateline, story.language)
  return dateline && <p className="dateline">{dateline}</p>
}

function StoryTags({ story }: { story: ReaderStory }): ReactNode {
  if (story.tags.length === 0) return null
  return (
    <ul className="tags" aria-label={siteWords(story.language)('tags')}>
      {story.tags.map(({ name, slug }) => (
        <li key={slug}>
          <RichTitle text={name} language={story.language} />
        </li>
      ))}
    </ul>
  )
}

function MoreFromSection({ story, more, ...context }: StoryPageProps): ReactNode {
  if (more.length === 0) return null
  const name = siteWords(story.language)('moreFrom', { section: story.section.name })
  return (
    <section className="block block-quartet" aria-labelledby="more">
      <SectionHeading id="more" name={name} path={story.section.path} />
      <div className="block-body">
        {more.slice(0, 4).map((card) => (
          <Card key={card.storyId} {...context} card={card} size="m" slot="card" time />
        ))}
      </div>
    </section>
  )
}
