import { notFound } from 'next/navigation'
import { pageActor } from '#lib/auth/page-actor.ts'

/** Whatever the desk has no page for gets the desk's own "not found". */
export default async function UnknownPage({ params }: { params: Promise<{ rest: string[] }> }): Promise<never> {
  const { rest } = await params
  await pageActor(`/desk/${rest.join('/')}`)
  notFound()
}
