import { env } from '#lib/platform/env.ts'

/** Prints where everything is, and who may sign in while the demo people are there. */
export async function announce(address: string): Promise<void> {
  const { MANSHET_URL } = env()
  const { db } = await import('#lib/db/client.ts')
  const { DEMO_PEOPLE, DEMO_PASSWORD } = await import('#lib/people/demo-people.ts')
  const emails = DEMO_PEOPLE.map((person) => person.email)
  const present = new Set((await db.person.findMany({ where: { email: { in: emails } } })).map((person) => person.email))
  console.log(`\nManshet listens on ${address}`)
  console.log(`  newspaper  ${MANSHET_URL}/  (English: ${MANSHET_URL}/en)`)
  console.log(`  desk       ${MANSHET_URL}/desk`)
  if (present.size === 0) return
  console.log(`\nDemo sign-ins, all with the password ${DEMO_PASSWORD}`)
  for (const { email, roles } of DEMO_PEOPLE.filter((person) => present.has(person.email))) {
    console.log(`  ${email.padEnd(26)} ${roles.join(', ').replaceAll('_', ' ')}`)
  }
}
