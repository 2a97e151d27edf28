'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { countWords, documentText } from '#lib/content/document-text.ts'
import { readingMinutes } from '#lib/content/reading-minutes.ts'
import { useWorkspace } from '../workspace-context.tsx'

/** Words and reading time; counted when the hands rest, since a long story takes a moment. */
export function TextCount() {
  const t = useTranslations('editor.meter')
  const { readText, onTextChange } = useWorkspace()
  const count = () => countWords(documentText(readText().document))
  const [words, setWords] = useState(count)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = onTextChange(() => {
      clearTimeout(timer)
      timer = setTimeout(() => setWords(countWords(documentText(readText().document))), 400)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [onTextChange, readText])
  return (
    <p className="flex gap-1.5 text-sm whitespace-nowrap text-muted tabular-nums">
      <span>{t('words', { count: words })}</span>
      {words > 0 && <span aria-hidden>·</span>}
      {words > 0 && <span>{t('minutes', { count: readingMinutes(words) })}</span>}
    </p>
  )
}
