'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { toast } from '#components/ui/toaster.tsx'
import { copyText } from './copy-text.ts'
import type { StoryText } from './story-text.ts'

export function CopyTextButton({ read }: { read: () => StoryText }) {
  const t = useTranslations('editor.saving')
  const copy = async () => {
    if (await copyText(read())) toast.success(t('copied'))
    else toast.error(t('copyFailed'))
  }
  return (
    <Button size="sm" onClick={() => void copy()}>
      {t('copyText')}
    </Button>
  )
}
