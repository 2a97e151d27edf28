'use client'

import { CircleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { MissingForPublish } from '#lib/stories/types.ts'

type MissingListProps = { missing: readonly MissingForPublish[]; onGo: (code: MissingForPublish) => void }

/** What the story lacks; each leads to its field. */
export function MissingList({ missing, onGo }: MissingListProps) {
  const t = useTranslations('editor.inspector')
  return (
    <ul className="flex flex-col">
      {missing.map((code) => (
        <li key={code}>
          <button
            type="button"
            onClick={() => onGo(code)}
            className="flex min-h-8 w-full items-center gap-2 rounded-md px-1.5 text-start text-sm text-danger-ink underline-offset-4 hover:bg-hover hover:underline"
          >
            <CircleAlert aria-hidden className="size-4 shrink-0" />
            {t(`missing.${code}`)}
          </button>
        </li>
      ))}
    </ul>
  )
}
