import type { ReactNode } from 'react'
import { readingMinutes } from '#lib/content/reading-minutes.ts'
import type { ReaderEdition, ReaderStory, ReaderTranslation } from '#lib/reader/types.ts'
import { formatOffset } from '#lib/site/format-date.ts'
import { siteWords } from '#lib/site/words.ts'
import { Bylines } from './byline.tsx'
import type { FrontContext } from './card.tsx'
import { CorrectionNote } from './corrections.tsx'
import { Moment } from './moment.tsx'

type StoryMetaProps = FrontContext & { story: ReaderStory; translation: ReaderTranslation | null }

/** Who wrote the story and when, how long it takes, what was corrected, and where it stands in the other language. */
export function StoryMeta({ story, translation, edition, pictureBase }: StoryMetaProps): ReactNode {
  return (
    <div className="story-meta">
      <Bylines bylines={story.bylines} edition={edition} pictureBase={pictureBase} />
      <StoryDates story={story} edition={edition} />
      <CorrectionNote corrections={story.corrections} edition={edition} />
      {translation?.path && (
        <p className="story-translation">
          <a href={translation.path} lang={translation.language} hrefLang={translation.language} rel="alternate">
            {siteWords(translation.language)('readHere')}
          </a>
        </p>
      )}
    </div>
  )
}

/** Times in full; `data-since` is the word with which a module says beside them how long ago that was. */
function StoryDates({ story, edition }: { story: ReaderStory; edition: ReaderEdition }): ReactNode {
  const t = siteWords(edition.language)
  return (
    <p className="story-dates" data-since={t('since')}>
      <span>
        {t('published')} <Moment at={story.firstPublishedAt} place={edition} />
      </span>
      {story.updatedAt && (
        <span>
          {t('updated')} <Moment at={story.updatedAt} place={edition} />
        </span>
      )}
      <span>
        {edition.city && t('localTime', { city: edition.city })} <bdi>({formatOffset(story.firstPublishedAt, edition)})</bdi>
      </span>
      <span>{t('readingTime', { minutes: readingMinutes(story.wordCount) })}</span>
    </p>
  )
}
