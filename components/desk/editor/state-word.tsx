'use client'

import { useTranslations } from 'next-intl'
import { StateDot } from '#components/ui/state-dot.tsx'
import { useSaveStatus } from './saving/use-save-status.ts'
import { useWorkspace } from './workspace-context.tsx'

/** Where the story stands, in one word with its dot. */
export function StateWord() {
  const t = useTranslations('desk.states')
  const { story, engine } = useWorkspace()
  const { phase, version } = useSaveStatus(engine)
  const changed = story.state === 'published' && story.liveVersion !== null && (version > story.liveVersion || phase !== 'saved')
  const state = changed ? 'published_changed' : story.state
  return (
    <span className="inline-flex items-center gap-1.5 text-sm whitespace-nowrap">
      <StateDot state={state} />
      {t(state)}
    </span>
  )
}
