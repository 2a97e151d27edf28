'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#lib/platform/run-action.ts'
import { useWorkspace } from '../workspace-context.tsx'

/** Links a story with its counterpart, parts them, or begins the counterpart and goes there. */
export function useTranslationLink() {
  const t = useTranslations('editor.translation')
  const { story, actions } = useWorkspace()
  const router = useRouter()
  const [pending, setPending] = useState(false)

  const run = async <T>(work: () => Promise<ActionResult<T>>, then: (value: T) => void): Promise<void> => {
    setPending(true)
    const result = await work().catch(() => null)
    setPending(false)
    if (result?.ok) then(result.value)
    else toast.error(result?.message ?? t('failed'), { duration: 10_000 })
  }
  const say = (words: 'linked' | 'unlinked') => () => {
    toast.success(t(words))
    router.refresh()
  }
  return {
    pending,
    link: (counterpartId: number) => run(() => actions.linkTranslation({ storyId: story.id, counterpartId }), say('linked')),
    unlink: () => run(() => actions.unlinkTranslation({ storyId: story.id }), say('unlinked')),
    start: () => run(() => actions.startTranslation({ storyId: story.id }), ({ id }) => router.push(`/desk/stories/${id}`)),
  }
}
