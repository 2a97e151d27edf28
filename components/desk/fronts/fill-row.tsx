'use client'
import { Pin } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { Language } from '#lib/content/fields.ts'
import type { FrontStory } from '#lib/fronts/types.ts'
import { StoryLine } from './story-line.tsx'

type FillRowProps = { story: FrontStory; language: Language; onPin: () => void }

/** A story that stands here because nobody chose another: it gives way to a newer one, unless it is kept. */
export function FillRow({ story, language, onPin }: FillRowProps) {
  const t = useTranslations('fronts')
  return (
    <li className="flex min-h-14 items-center gap-2 border-b border-line bg-canvas py-1.5 ps-3 pe-2 sm:ps-13 last:border-b-0">
      <StoryLine story={story} language={language}>
        <span>{t('auto')}</span>
      </StoryLine>
      <Button variant="ghost" size="icon-sm" aria-label={t('pin', { name: story.headline })} onClick={onPin}>
        <Pin aria-hidden />
      </Button>
    </li>
  )
}
