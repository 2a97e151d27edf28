'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { toast } from '#components/ui/toaster.tsx'
import { useSaveStatus } from '../saving/use-save-status.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { StepDialog } from './step-dialog.tsx'
import { type Step, stepsOf } from './story-steps.ts'
import { type StepInput, useDecide } from './use-decide.ts'
import { useStepWords } from './use-step-words.ts'

/** What may be done with the story now: the way forward as buttons, the rest in a menu. */
export function StepBar() {
  const t = useTranslations('editor.actions')
  const { story, engine } = useWorkspace()
  const { phase, version } = useSaveStatus(engine)
  const words = useStepWords()
  const { decide, pending } = useDecide()
  const [asking, setAsking] = useState<Step | null>(null)
  const hasChanges = phase !== 'saved' || story.liveVersion === null || version > story.liveVersion
  const { front, more } = stepsOf({ state: story.state, allowed: story.allowed, hasChanges })
  const take = async (step: Step) => {
    if (words(step).asks) return setAsking(step)
    const failure = await decide({ action: step } as StepInput)
    if (failure) toast.error(failure.message, { duration: 10_000 })
  }
  return (
    <div className="flex items-center gap-2">
      {more.length > 0 && (
        <Menu
          trigger={
            <Button variant="ghost" size="icon" aria-label={t('more')}>
              <Ellipsis aria-hidden />
            </Button>
          }
        >
          {more.map((step) => (
            <MenuItem key={step} {...(isGrave(step) ? { tone: 'danger' as const } : {})} onClick={() => void take(step)}>
              {words(step).verb}
            </MenuItem>
          ))}
        </Menu>
      )}
      {front.toReversed().map((step) => (
        <Button
          key={step}
          variant={step === front[0] ? 'primary' : 'secondary'}
          className={step === front[0] ? undefined : 'max-sm:hidden'}
          pending={pending === step}
          onClick={() => void take(step)}
        >
          {words(step).verb}
        </Button>
      ))}
      {asking && <StepDialog key={asking} step={asking} pending={pending !== null} onDecide={decide} onClose={() => setAsking(null)} />}
    </div>
  )
}

function isGrave(step: Step): boolean {
  return step === 'take_down' || step === 'unpublish'
}
