'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { toast } from 'sonner'
import type { Language } from '#lib/content/fields.ts'
import type { FrameActions } from './frame-types.ts'

/** Begins a story and goes to its editor. */
export function useNewStory(createStory: FrameActions['createStory']): { begin: (language: Language) => void; pending: boolean } {
  const router = useRouter()
  const t = useTranslations('desk.errors')
  const [pending, start] = useTransition()
  const begin = (language: Language) =>
    start(async () => {
      const result = await createStory(language).catch(() => null)
      if (result?.ok) router.push(`/desk/stories/${result.value.id}`)
      else toast.error(result?.message ?? t('network'))
    })
  return { begin, pending }
}
