import { pageActor } from '#lib/auth/page-actor.ts'

export default async function WorkPage() {
  await pageActor('/desk')
  return null
}
