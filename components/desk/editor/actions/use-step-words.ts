'use client'

import { useTranslations } from 'next-intl'
import { useWorkspace } from '../workspace-context.tsx'
import type { Step } from './story-steps.ts'

export type StepWords = {
  verb: string
  title: string
  /** What will happen. */
  text: string
  /** The label of the note that the step asks for. */
  note?: string
  /** What to write in it. */
  help?: string
  /** Steps that are easily taken back run without asking. */
  asks: boolean
}

/** @returns the words of a step as this story stands: publishing a live story publishes its changes. */
export function useStepWords(): (step: Step) => StepWords {
  const t = useTranslations('editor.actions')
  const desk = useTranslations('desk.storyActions')
  const { story } = useWorkspace()
  const isLive = story.liveVersion !== null
  return (step) => {
    const verb = step === 'publish' && isLive ? desk('publish_changes') : desk(step)
    const plain = { verb, title: verb, text: '', asks: false }
    switch (step) {
      case 'publish':
        return isLive
          ? { ...plain, title: t('publishChangesTitle'), text: t('publishChangesText'), asks: true }
          : { ...plain, title: t('publishTitle'), text: t('publishText'), asks: true }
      case 'send_back':
        return { ...plain, title: t('sendBackTitle'), text: t('sendBackText'), note: t('sendBackNote'), asks: true }
      case 'correct':
        return { ...plain, title: t('correctTitle'), text: t('correctText'), note: t('correctionText'), help: t('correctionHelp'), asks: true }
      case 'unpublish':
        return { ...plain, title: t('unpublishTitle'), text: t('unpublishText'), note: t('unpublishNote'), asks: true }
      case 'take_down':
        return { verb: t('takeDown'), title: t('takeDownTitle'), text: t('takeDownText'), note: t('takeDownReason'), asks: true }
      case 'archive':
        return { ...plain, title: t('archiveTitle'), text: t('archiveText'), asks: true }
      case 'schedule':
        return { ...plain, title: t('scheduleTitle'), text: t('scheduleText'), asks: true }
      case 'submit':
      case 'approve':
      case 'unschedule':
      case 'restore':
        return plain
    }
  }
}
