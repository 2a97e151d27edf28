import { FileText, SearchX } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { mayUseStories } from '#components/desk/frame/navigation.ts'
import { NewStoryMenu } from '#components/desk/frame/new-story-menu.tsx'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { addressOf, filtersOf, isFiltered, readAddress } from '#components/desk/stories/list-address.ts'
import { ListPages } from '#components/desk/stories/list-pages.tsx'
import { StoryFilters } from '#components/desk/stories/story-filters.tsx'
import { StoryList } from '#components/desk/stories/story-list.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { listColleagues } from '#lib/people/list-people.ts'
import { isEditorial } from '#lib/policies/actor.ts'
import { listStories } from '#lib/stories/queries.ts'
import { listSections } from '#lib/taxonomy/list-sections.ts'
import { createStoryAction } from '../../actions.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('stories')
  return { title: t('title') }
}

export default async function StoriesPage({ searchParams }: Props) {
  const address = readAddress(await searchParams)
  const actor = await pageActor(addressOf(address))
  if (!mayUseStories(actor)) return <NoPermission roles={['reporter', 'editor', 'managing_editor', 'photo_editor']} />
  const [t, page, sections, people] = await Promise.all([
    getTranslations('stories'),
    listStories(actor, filtersOf(address), address.cursor),
    listSections(),
    listColleagues(),
  ])
  const newStory = isEditorial(actor) && <NewStoryMenu createStory={createStoryAction} look="button" />
  return (
    <>
      <PageHeader title={t('title')}>{newStory}</PageHeader>
      <StoryFilters address={address} sections={sections} people={people} />
      {page.rows.length > 0 ? (
        <StoryList rows={page.rows} />
      ) : isFiltered(address) ? (
        <EmptyState icon={<SearchX />} title={t('empty.noResults')} action={<ButtonLink href="/desk/stories">{t('filters.clear')}</ButtonLink>}>
          {t('empty.noResultsText')}
        </EmptyState>
      ) : (
        <EmptyState icon={<FileText />} title={t('empty.title')} action={newStory}>
          {t('empty.text')}
        </EmptyState>
      )}
      <ListPages
        label={t('pages')}
        newer={page.newer === null ? null : addressOf(address, { cursor: { before: page.newer } })}
        older={page.older === null ? null : addressOf(address, { cursor: { after: page.older } })}
      />
      <p className="mt-auto hidden border-t border-line px-6 py-2 text-xs text-muted lg:pointer-fine:block">{t('keys')}</p>
    </>
  )
}
