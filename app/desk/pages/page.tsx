import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { PageList } from '#components/desk/pages/page-list.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { listPages } from '#lib/pages/list-pages.ts'
import { mayManagePages } from '#lib/policies/pages.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages')
  return { title: t('title') }
}

export default async function Page() {
  const actor = await pageActor('/desk/pages')
  if (!mayManagePages(actor)) return <NoPermission roles={['managing_editor', 'admin']} />
  return <PageList pages={await listPages()} />
}
