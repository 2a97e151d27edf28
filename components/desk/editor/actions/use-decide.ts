'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { toast } from '#components/ui/toaster.tsx'
import type { MissingForPublish } from '#lib/stories/types.ts'
import type { StoryDecision } from '../editor-types.ts'
import { useSaveWords } from '../saving/save-line.tsx'
import { useWorkspace } from '../workspace-context.tsx'

type Bare<Decision> = Decision extends StoryDecision ? Omit<Decision, 'storyId' | 'version'> : never
export type StepInput = Bare<StoryDecision>

export type Failure = { message: string; missing: readonly MissingForPublish[] }

/**
 * Takes a story one step on: saves what is unsaved, then decides on exactly that version. One step at a time, so a
 * second click does nothing.
 */
export function useDecide() {
  const t = useTranslations('editor.actions')
  const { story, engine, actions } = useWorkspace()
  const router = useRouter()
  const words = useSaveWords()
  const busy = useRef(false)
  const [pending, setPending] = useState<StepInput['action'] | null>(null)

  const decide = async (step: StepInput): Promise<Failure | null> => {
    if (busy.current) return null
    busy.current = true
    setPending(step.action)
    try {
      const answer = await engine.exclusively((version) => actions.decide({ ...step, storyId: story.id, version }))
      if (!answer.ok) return { message: t('notSaved', { state: words(answer.status) }), missing: [] }
      if (!answer.value.ok) {
        const { message, details } = answer.value
        return { message, missing: (details['missing'] as MissingForPublish[] | undefined) ?? [] }
      }
      toast.success(t(`done.${step.action}`))
      router.refresh()
      return null
    } catch {
      return { message: t('unreachable'), missing: [] }
    } finally {
      busy.current = false
      setPending(null)
    }
  }
  return { decide, pending }
}
