import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { PhotoLibrary } from '#components/desk/media/photo-library.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { listMedia } from '#lib/media/queries.ts'
import { mayUseMedia } from '#lib/policies/media.ts'

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('media'))('title') }
}

export default async function PhotosPage({ searchParams }: Props) {
  const actor = await pageActor('/desk/photos')
  if (!mayUseMedia(actor)) return <NoPermission roles={['reporter', 'photo_editor', 'editor', 'managing_editor']} />
  const { q } = await searchParams
  const query = typeof q === 'string' ? q.slice(0, 200) : ''
  return <PhotoLibrary initial={{ page: await listMedia(actor, { query }), query }} />
}
