import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { navigationFor } from '#components/desk/frame/navigation.ts'
import { NewStoryMenu } from '#components/desk/frame/new-story-menu.tsx'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { PlaceCards } from '#components/desk/frame/place-cards.tsx'
import { StoryWork } from '#components/desk/stories/story-work.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import type { SignedIn } from '#lib/auth/current-actor.ts'
import { hasRole, isEditorial, type Actor } from '#lib/policies/actor.ts'
import { countStories, listStories } from '#lib/stories/queries.ts'
import type { StoryRow } from '#lib/stories/types.ts'
import { createStoryAction } from './actions.ts'

const SHOWN = 6

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.work')
  return { title: t('title') }
}

/** What waits for this person; for those who write nothing, the places that are theirs. */
export default async function WorkPage() {
  const actor = await pageActor('/desk')
  const t = await getTranslations('desk.work')
  if (!isEditorial(actor)) {
    return (
      <>
        <PageHeader title={t('title')} />
        <PlaceCards entries={navigationFor(actor)} />
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('title')}>
        <NewStoryMenu createStory={createStoryAction} look="button" />
      </PageHeader>
      <StoryWork {...await workOf(actor)} reviews={hasRole(actor, 'editor', 'managing_editor')} />
    </>
  )
}

async function workOf(actor: SignedIn) {
  const reviews = hasRole(actor, 'editor', 'managing_editor')
  const none = { rows: [] }
  const [counts, drafts, review, approved, recent] = await Promise.all([
    countStories(actor),
    listStories(actor, { mine: true, state: ['draft'] }),
    reviews ? listStories(actor, { state: ['in_review'] }) : none,
    reviews ? listStories(actor, { state: ['approved'] }) : none,
    listStories(actor, { state: ['published'] }),
  ])
  const ofMySections = (row: StoryRow): boolean => holds(actor, row)
  return {
    counts,
    sentBack: drafts.rows.filter((row) => row.stateNote !== ''),
    drafts: drafts.rows.filter((row) => row.stateNote === '').slice(0, SHOWN),
    review: review.rows.filter(ofMySections).slice(0, SHOWN),
    approved: approved.rows.filter(ofMySections).slice(0, SHOWN),
    recent: recent.rows.slice(0, SHOWN),
  }
}

function holds(actor: Actor, row: StoryRow): boolean {
  return hasRole(actor, 'managing_editor') || (row.section !== null && actor.sectionIds.includes(row.section.id))
}
