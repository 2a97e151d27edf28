import { useTranslations } from 'next-intl'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { StoryListSkeleton } from '#components/desk/stories/story-list-skeleton.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'

export default function StoriesLoading() {
  const t = useTranslations()
  return (
    <>
      <PageHeader title={t('stories.title')} />
      <div className="flex gap-2 border-b border-line px-4 py-2.5 md:px-6">
        <Skeleton className="h-9 w-72 max-w-full" />
      </div>
      <StoryListSkeleton label={t('desk.loading')} />
    </>
  )
}
