'use client'
import { Check, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { FRONT_PLACES } from '#lib/content/front.ts'
import type { FrontStory } from '#lib/fronts/types.ts'
import { newPick, spotOf } from './arrange-picks.ts'
import type { FrontDraft } from './use-front-draft.ts'

/** Beside a story that was found: where it shall stand, or that it stands there. */
export function AddMenu({ story, draft }: { story: FrontStory; draft: FrontDraft }) {
  const t = useTranslations('fronts')
  if (spotOf(draft.places, story.storyId)) {
    return (
      <span className="flex shrink-0 items-center gap-1 text-xs text-muted">
        <Check aria-hidden className="size-3.5" />
        {t('search.inFront')}
      </span>
    )
  }
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="icon-sm" aria-label={t('search.add', { name: story.headline })}>
          <Plus aria-hidden />
        </Button>
      }
    >
      {FRONT_PLACES.map((place) => (
        <MenuItem key={place} onClick={() => draft.add(newPick(story), place)}>
          {t(`places.${place}`)}
        </MenuItem>
      ))}
    </Menu>
  )
}
