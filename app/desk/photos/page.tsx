import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PhotoLibrary } from '#components/desk/media/photo-library.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { listMedia } from '#lib/media/queries.ts'

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('media'))('title') }
}

export default async function PhotosPage({ searchParams }: Props) {
  const actor = await pageActor('/desk/photos')
  const { q } = await searchParams
  const query = typeof q === 'string' ? q.slice(0, 200) : ''
  return <PhotoLibrary initial={{ page: await listMedia(actor, { query }), query }} />
}
