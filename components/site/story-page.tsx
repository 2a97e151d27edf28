import type { ReactNode } from 'react'
import { StoryBody } from '#components/article/story-body.tsx'
import { StoryFigure } from '#components/article/story-figure.tsx'
import { formatDateline } from '#lib/content/fields.ts'
import { tagPath } from '#lib/content/paths.ts'
import type { ReaderCard, ReaderMostRead, ReaderNeighbours, ReaderStory, ReaderTranslation } from '#lib/reader/types.ts'
import { siteWords } from '#lib/site/words.ts'
import { Card, type FrontContext } from './card.tsx'
import { Corrections } from './corrections.tsx'
import { MostReadBlock } from './most-read-block.tsx'
import { Neighbours } from './neighbours.tsx'
import { RichTitle, titleClasses } from './rich-title.tsx'
import { SectionHeading } from './section-heading.tsx'
import { StoryMeta } from './story-meta.tsx'
import { StoryTools } from './story-tools.tsx'

export type StoryPageProps = FrontContext & {
  story: ReaderStory
  /** Newest of the same section without this story, up to four; empty in the desk's preview. */
  more: ReaderCard[]
  mostRead?: ReaderMostRead
  neighbours: ReaderNeighbours
  /** The same story in the other language. */
  translation: ReaderTranslation | null
}

/** A story as the paper prints it. */
export function StoryPage({ story, more, mostRead, neighbours, translation, ...context }: StoryPageProps): ReactNode {
  const { edition, pictureBase } = context
  return (
    <main id="content" className="story" data-read={story.storyId}>
      <article>
        <StoryHeader story={story} />
        <StoryMeta story={story} translation={translation} {...context} />
        <StoryTools story={story} />
        {story.hero && (
          <StoryFigure className="hero" picture={story.hero} slot="hero" base={pictureBase} credit={story.hero.credit} priority>
            {story.hero.caption}
          </StoryFigure>
        )}
        <div className="story-body">
          <StoryDateline story={story} />
          <StoryBody document={story.document} context={{ language: story.language, pictures: story.pictures, relatedStories: story.relatedStories, pictureBase }} />
          <Corrections corrections={story.corrections} edition={context.edition} />
          <StoryTags story={story} />
        </div>
      </article>
      <Neighbours {...neighbours} section={story.section} language={story.language} />
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
          <a href={tagPath(story.language, slug)} rel="tag">
            <RichTitle text={name} language={story.language} />
          </a>
        </li>
      ))}
    </ul>
  )
}

type MoreProps = FrontContext & Pick<StoryPageProps, 'story' | 'more'>

function MoreFromSection({ story, more, ...context }: MoreProps): ReactNode {
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
