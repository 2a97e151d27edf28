'use client'
import { ChevronsUpDown, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FieldGroup } from '#components/ui/field.tsx'
import { Popover } from '#components/ui/popover.tsx'
import type { Language } from '#lib/content/fields.ts'
import type { FrontStory } from '#lib/fronts/types.ts'
import { StorySearch } from './story-search.tsx'

type BreakingStoryProps = { language: Language; story: FrontStory | null; error: string | undefined; onChange: (story: FrontStory | null) => void }

/** The story that the bar leads to, if there is one already. */
export function BreakingStory({ language, story, error, onChange }: BreakingStoryProps) {
  const t = useTranslations('fronts')
  const actions = useTranslations('desk.actions')
  const [open, setOpen] = useState(false)
  const choose = (chosen: FrontStory) => {
    onChange(chosen)
    setOpen(false)
  }
  return (
    <FieldGroup legend={t('breaking.story')} error={error}>
      <div className="flex gap-1">
        <Popover
          open={open}
          onOpenChange={setOpen}
          className="w-96"
          trigger={
            <Button className="min-w-0 flex-1 justify-between font-normal">
              <span className="truncate">{story ? <bdi>{story.headline}</bdi> : t('breaking.noStory')}</span>
              <ChevronsUpDown aria-hidden className="text-faint" />
            </Button>
          }
        >
          <StorySearch
            language={language}
            className="max-h-96 overflow-y-auto p-1"
            renderAction={(found) => (
              <Button size="sm" aria-label={`${actions('add')}: ${found.headline}`} onClick={() => choose(found)}>
                {actions('add')}
              </Button>
            )}
          />
        </Popover>
        {story && (
          <Button variant="ghost" size="icon" aria-label={actions('remove', { name: story.headline })} onClick={() => onChange(null)}>
            <X aria-hidden />
          </Button>
        )}
      </div>
    </FieldGroup>
  )
}
