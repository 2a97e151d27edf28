'use client'

import { useTranslations } from 'next-intl'
import { cn } from '#components/ui/class-names.ts'
import { Tabs } from '#components/ui/tabs.tsx'
import { PublishingTab } from './publishing-tab.tsx'
import { SharingTab } from './sharing-tab.tsx'
import { StoryTab } from './story-tab.tsx'

/** What a story is beside its text. */
export function Inspector({ onLeave, className }: { onLeave: () => void; className?: string }) {
  const t = useTranslations('editor.inspector')
  return (
    <Tabs
      aria-label={t('label')}
      className="h-full"
      panelClassName={cn('flex-1 overflow-y-auto pb-8', className)}
      keepMounted
      tabs={[
        { value: 'story', label: t('story'), content: <StoryTab /> },
        { value: 'publishing', label: t('publishing'), content: <PublishingTab onLeave={onLeave} /> },
        { value: 'sharing', label: t('sharing'), content: <SharingTab /> },
      ]}
    />
  )
}
