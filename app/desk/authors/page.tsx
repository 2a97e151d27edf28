import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AuthorsPage } from '#components/desk/authors/authors-page.tsx'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { listColleagues } from '#lib/people/list-people.ts'
import { mayUseMedia } from '#lib/policies/media.ts'
import { mayManageAuthors } from '#lib/policies/people.ts'
import { listAuthors } from '#lib/taxonomy/list-authors.ts'
import { changeAuthorAction, createAuthorAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.authors')
  return { title: t('title') }
}

export default async function Page() {
  const actor = await pageActor('/desk/authors')
  if (!mayManageAuthors(actor)) return <NoPermission roles={['editor', 'managing_editor', 'admin']} />
  const [authors, people] = await Promise.all([listAuthors(), listColleagues()])
  return <AuthorsPage authors={authors} people={people} mayChoosePhotos={mayUseMedia(actor)} actions={{ create: createAuthorAction, change: changeAuthorAction }} />
}
