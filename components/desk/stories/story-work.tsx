import { useTranslations } from 'next-intl'
import type { StoryCounts } from '#lib/stories/queries.ts'
import type { StoryRow } from '#lib/stories/types.ts'
import { WorkSection } from './work-section.tsx'

type StoryWorkProps = {
  counts: StoryCounts
  sentBack: StoryRow[]
  drafts: StoryRow[]
  review: StoryRow[]
  approved: StoryRow[]
  recent: StoryRow[]
  /** Whether they review what others send. */
  reviews: boolean
}

/** The queues of somebody who works on stories, the most urgent first. */
export function StoryWork({ counts, sentBack, drafts, review, approved, recent, reviews }: StoryWorkProps) {
  const t = useTranslations('desk.work')
  return (
    <>
      {sentBack.length > 0 && (
        <WorkSection title={t('sentBack')} rows={sentBack} count={sentBack.length} empty="" href="/desk/stories?state=draft&mine=1" withNotes />
      )}
      {reviews && (
        <WorkSection title={t('review')} rows={review} count={counts.inReview} empty={t('reviewEmpty')} href="/desk/stories?state=in_review" />
      )}
      <WorkSection title={t('drafts')} rows={drafts} count={drafts.length} empty={t('draftsEmpty')} href="/desk/stories?state=draft&mine=1" />
      {reviews && (
        <WorkSection title={t('approved')} rows={approved} count={counts.approved} empty={t('approvedEmpty')} href="/desk/stories?state=approved" />
      )}
      <WorkSection title={t('recent')} rows={recent} empty={t('recentEmpty')} href="/desk/stories?state=published" />
    </>
  )
}
