import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { FrontPage } from '#components/desk/fronts/front-page.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { LANGUAGES, type Language } from '#lib/content/fields.ts'
import type { FrontCandidates } from '#lib/content/front.ts'
import { getBreaking, getFront } from '#lib/fronts/get-front.ts'
import { frontStories } from '#lib/fronts/find-front-stories.ts'
import type { FrontStory } from '#lib/fronts/types.ts'
import { mayEditFront } from '#lib/policies/fronts.ts'
import { findFrontCandidates } from '#lib/reader/find-front-candidates.ts'
import { arrangeFrontAction, switchBreakingAction } from './actions.ts'

const ACTIONS = { arrange: arrangeFrontAction, switchBreaking: switchBreakingAction }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('fronts')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await pageActor('/desk/front')
  if (!mayEditFront(actor)) return <NoPermission roles={['managing_editor']} />
  const { edition } = await searchParams
  const language = LANGUAGES.find((name) => name === edition) ?? 'ar'
  const [front, candidates, breaking] = await Promise.all([getFront(language), readCandidates(language), getBreaking(language)])
  return <FrontPage key={language} front={front} candidates={candidates} breaking={breaking} actions={ACTIONS} />
}

/** What readers' pages fill the front from, as the desk shows stories. */
async function readCandidates(language: Language): Promise<FrontCandidates<FrontStory>> {
  const { important, lately, news, newest } = await findFrontCandidates(language)
  const stories = await frontStories([...newest, ...important].map(({ storyId }) => storyId))
  const asDesk = (rows: typeof newest): FrontStory[] => rows.flatMap(({ storyId }) => stories.get(storyId) ?? [])
  return { important: asDesk(important), lately: asDesk(lately), news: asDesk(news), newest: asDesk(newest) }
}
