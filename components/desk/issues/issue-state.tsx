import { useTranslations } from 'next-intl'
import { StateDot } from '#components/ui/state-dot.tsx'

/** Whether readers see the issue, as a word with its dot. */
export function IssueState({ isPublished }: { isPublished: boolean }) {
  const t = useTranslations('issues')
  return (
    <span className="flex items-center gap-2 text-sm text-muted">
      <StateDot state={isPublished ? 'published' : 'draft'} />
      {t(isPublished ? 'published' : 'draft')}
    </span>
  )
}
