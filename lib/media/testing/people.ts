import { randomUUID } from 'node:crypto'
import { db } from '#lib/db/client.ts'
import type { Actor, Role } from '#lib/policies/actor.ts'

/** For tests: a person of the given roles, in the database. */
export async function makePerson(roles: Role[]): Promise<Actor> {
  const person = await db.person.create({ data: { email: `${randomUUID()}@example.test`, name: `شخص ${roles.join(' ')}`, roles } })
  return { id: person.id, name: person.name, roles, sectionIds: [] }
}
