'use client'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import type { FrameActions } from './frame-types.ts'
import { useNewStory } from './use-new-story.ts'

type NewStoryMenuProps = { createStory: FrameActions['createStory']; look: 'icon' | 'button' }

/** A new story needs nothing but its language, which decides its direction for good. */
export function NewStoryMenu({ createStory, look }: NewStoryMenuProps) {
  const t = useTranslations('desk')
  const { begin, pending } = useNewStory(createStory)
  const trigger =
    look === 'icon' ? (
      <Button variant="ghost" size="icon-sm" pending={pending} aria-label={t('navigation.newStory')}>
        <Plus aria-hidden />
      </Button>
    ) : (
      // On a phone the bar above has it.
      <Button variant="primary" pending={pending} data-new-story className="max-md:hidden">
        <Plus aria-hidden />
        {t('navigation.newStory')}
      </Button>
    )
  return (
    <Menu trigger={trigger}>
      <MenuItem onClick={() => begin('ar')}>{t('languageNames.ar')}</MenuItem>
      <MenuItem onClick={() => begin('en')}>{t('languageNames.en')}</MenuItem>
    </Menu>
  )
}
