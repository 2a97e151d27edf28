'use client'

import { useTranslations } from 'next-intl'
import { Tabs } from '#components/ui/tabs.tsx'
import { PublishingTab } from './publishing-tab.tsx'
import { SharingTab } from './sharing-tab.tsx'
import { StoryTab } from './story-tab.tsx'

/** What a story is beside its text. */
export function Inspector({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('editor.inspector')
  return (
    <Tabs
      aria-label={t('label')}
      className="h-full"
      panelClassName="flex-1 overflow-y-auto px-4 pb-8"
      keepMounted
      tabs={[
        { value: 'story', label: t('story'), content: <StoryTab /> },
        { value: 'publishing', label: t('publishing'), content: <PublishingTab onLeave={onLeave} /> },
        { value: 'sharing', label: t('sharing'), content: <SharingTab /> },
      ]}
    />
  )
}
