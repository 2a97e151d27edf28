import { db } from '#lib/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { DEMO_PEOPLE, type DemoPerson } from './demo-people.ts'

/** The demo people that may sign in here: none unless the demo newspaper is in use. */
export async function listDemoPeople(): Promise<DemoPerson[]> {
  if (!env().MANSHET_DEMO) return []
  const emails = DEMO_PEOPLE.map((person) => person.email)
  const present = await db.person.findMany({ where: { email: { in: emails }, suspendedAt: null }, select: { email: true } })
  return DEMO_PEOPLE.filter((person) => present.some(({ email }) => email === person.email))
}
