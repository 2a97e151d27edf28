'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { DeskStory } from '#lib/stories/types.ts'
import { CopyTextButton } from './saving/copy-text-button.tsx'
import type { OpenedDraft } from './saving/open-draft.ts'

/** Why the story cannot be edited, and what this device still holds of it. */
export function ReadOnlyNotice({ story, draft }: { story: DeskStory; draft: OpenedDraft }) {
  const t = useTranslations('editor')
  const [unsaved, setUnsaved] = useState(draft.recovered)
  const reason = story.state === 'taken_down' || story.state === 'in_review' ? story.state : 'notYours'
  const discard = async () => {
    await draft.journal.remove(draft.tabId)
    setUnsaved(null)
  }
  return (
    <div className="flex flex-col gap-2">
      <Notice tone="info" title={t('readOnly.title')}>
        {t(`readOnly.${reason}`)}
      </Notice>
      {unsaved && (
        <Notice title={t('readOnly.unsaved')}>
          <div className="mt-2 flex flex-wrap gap-2">
            <CopyTextButton read={() => unsaved.text} />
            <Button size="sm" variant="ghost" onClick={() => void discard()}>
              {t('readOnly.discard')}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  )
}
