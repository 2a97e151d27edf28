import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NoPermission } from '#components/desk/frame/no-permission.tsx'
import { PageEditorIsland } from '#components/desk/pages/page-editor-island.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { emptyDocument } from '#lib/content/empty-document.ts'
import { readPage } from '#lib/pages/read-page.ts'
import { pageAddress, type PageAddress } from '#lib/pages/schema.ts'
import { mayManagePages } from '#lib/policies/pages.ts'
import { removePageAction, savePageAction } from '../../actions.ts'

type Props = { params: Promise<Record<keyof PageAddress, string>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, address] = [await getTranslations('pages'), pageAddress.safeParse(await params)]
  return { title: address.success ? t(`names.${address.data.slug}`) : t('title') }
}

export default async function Page({ params }: Props) {
  const address = pageAddress.safeParse(await params)
  if (!address.success) notFound()
  const { slug, language } = address.data
  const actor = await pageActor(`/desk/pages/${slug}/${language}`)
  if (!mayManagePages(actor)) return <NoPermission roles={['managing_editor', 'admin']} />
  const page = await readPage(address.data)
  return (
    <PageEditorIsland
      key={`${slug} ${language}`}
      address={address.data}
      page={page}
      start={page?.document ?? emptyDocument()}
      actions={{ save: savePageAction, remove: removePageAction }}
    />
  )
}
