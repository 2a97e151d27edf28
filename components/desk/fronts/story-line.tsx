'use client'
import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { Thumb } from '#components/desk/frame/thumb.tsx'
import { TimeSince } from '#components/desk/frame/time-since.tsx'
import type { Language } from '#lib/content/fields.ts'
import type { FrontStory } from '#lib/fronts/types.ts'

type StoryLineProps = { story: FrontStory; language: Language; headline?: string; children?: ReactNode }

/** A story in a list of the front's page: picture, headline, section, when it came out, and what else is to be said. */
export function StoryLine({ story, language, headline, children }: StoryLineProps) {
  const arabic = useLocale() === 'ar'
  const section = arabic ? story.section?.nameAr : story.section?.nameEn
  return (
    <>
      <Thumb mediaId={story.heroMediaId} className="max-sm:hidden" />
      <span className="min-w-0 flex-1">
        <span lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'} className="line-clamp-2 text-start text-sm leading-snug font-medium">
          {headline || story.headline}
        </span>
        <span className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
          {section && <bdi>{section}</bdi>}
          {story.firstPublishedAt && <TimeSince at={story.firstPublishedAt} />}
          {children}
        </span>
      </span>
    </>
  )
}
