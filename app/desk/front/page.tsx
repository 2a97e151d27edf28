import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { FrontPage } from '#components/desk/fronts/front-page.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { LANGUAGES } from '#lib/content/fields.ts'
import { getBreaking, getFront } from '#lib/fronts/get-front.ts'
import { mayEditFront } from '#lib/policies/fronts.ts'
import { arrangeFrontAction, switchBreakingAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('fronts')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await pageActor('/desk/front')
  if (!mayEditFront(actor)) return <NoPermission roles={['managing_editor']} />
  const { edition } = await searchParams
  const language = LANGUAGES.find((name) => name === edition) ?? 'ar'
  const [front, breaking] = await Promise.all([getFront(language), getBreaking(language)])
  return <FrontPage key={language} front={front} breaking={breaking} actions={{ arrange: arrangeFrontAction, switchBreaking: switchBreakingAction }} />
}
