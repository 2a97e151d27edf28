import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { readSession } from '#lib/auth/read-session.ts'
import { startSession } from '#lib/auth/start-session.ts'
import { hashPassword } from '#lib/auth/password-hash.ts'
import { db } from '#lib/db/client.ts'
import type { Actor, Role } from '#lib/policies/actor.ts'
import { changeOwnPassword } from './change-own-password.ts'
import { changePerson } from './change-person.ts'
import { invitePerson } from './invite-person.ts'
import { listInvitations, listPeople } from './list-people.ts'
import { reactivatePerson } from './reactivate-person.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { suspendPerson } from './suspend-person.ts'

async function makePerson(roles: Role[], password = 'x'): Promise<Actor> {
  const passwordHash = password === 'x' ? 'x' : await hashPassword(password)
  const person = await db.person.create({ data: { email: `${randomUUID()}@example.test`, name: roles.join(' '), roles, passwordHash } })
  return { ...person, sectionIds: [] }
}

beforeEach(async () => {
  await db.person.updateMany({ data: { suspendedAt: new Date() } })
})

const reporter = { roles: ['reporter' as const], sectionIds: [] }

test('the last admin stays one', async () => {
  const admin = await makePerson(['admin'])
  await expect(changePerson(admin, { personId: admin.id, ...reporter })).rejects.toMatchObject({ code: 'last_admin' })
  await expect(suspendPerson(admin, { personId: admin.id })).rejects.toMatchObject({ code: 'last_admin' })
})

test('somebody who has not accepted an invitation or is suspended does not count as an admin', async () => {
  const admin = await makePerson(['admin'])
  await db.person.create({ data: { email: `${randomUUID()}@example.test`, name: 'No password', roles: ['admin'] } })
  await expect(changePerson(admin, { personId: admin.id, ...reporter })).rejects.toMatchObject({ code: 'last_admin' })
})

test('of two admins who remove each other at the same time one stays', async () => {
  const [first, second] = [await makePerson(['admin']), await makePerson(['admin'])]
  const results = await Promise.allSettled([suspendPerson(first, { personId: second.id }), suspendPerson(second, { personId: first.id })])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await db.person.count({ where: { suspendedAt: null, roles: { has: 'admin' } } })).toBe(1)
})

test('nobody suspends themselves', async () => {
  const [admin] = [await makePerson(['admin']), await makePerson(['admin'])]
  await expect(suspendPerson(admin, { personId: admin.id })).rejects.toMatchObject({ code: 'forbidden' })
})

test('a suspended person loses their sessions, and gets in again only by a new one', async () => {
  const [admin, other] = [await makePerson(['admin']), await makePerson(['reporter'])]
  const token = await startSession({ personId: other.id })
  await suspendPerson(admin, { personId: other.id })
  expect(await readSession(token)).toBeNull()
  await reactivatePerson(admin, { personId: other.id })
  expect(await readSession(token)).toBeNull()
  expect(await readSession(await startSession({ personId: other.id }))).not.toBeNull()
})

test('each change stands in the audit log with who did it', async () => {
  const [admin, other] = [await makePerson(['admin']), await makePerson(['reporter'])]
  await changePerson(admin, { personId: other.id, roles: ['photo_editor'], sectionIds: [] })
  await suspendPerson(admin, { personId: other.id })
  await reactivatePerson(admin, { personId: other.id })
  const events = await db.auditEvent.findMany({ where: { subjectId: other.id }, orderBy: { id: 'asc' } })
  expect(events.map(({ action, actorId }) => ({ action, actorId }))).toEqual(
    ['person.change', 'person.suspend', 'person.reactivate'].map((action) => ({ action, actorId: admin.id })),
  )
})

test.each<Role>(['reporter', 'photo_editor', 'editor', 'managing_editor'])('a %s manages nobody', async (role) => {
  const [actor, other] = [await makePerson([role]), await makePerson(['reporter'])]
  const attempts = [
    listPeople(actor),
    listInvitations(actor),
    invitePerson(actor, { email: 'a@example.test', ...reporter }),
    revokeInvitation(actor, { invitationId: randomUUID() }),
    changePerson(actor, { personId: actor.id, roles: ['admin'], sectionIds: [] }),
    suspendPerson(actor, { personId: other.id }),
    reactivatePerson(actor, { personId: other.id }),
  ]
  const results = await Promise.allSettled(attempts)
  expect(results.map((result) => (result.status === 'rejected' ? (result.reason as { code: string }).code : 'done'))).toEqual(
    attempts.map(() => 'forbidden'),
  )
})

test('a new password ends the other sessions and needs the current one', async () => {
  const person = await makePerson(['reporter'], 'a lamp by the window')
  const [here, there] = [await startSession({ personId: person.id }), await startSession({ personId: person.id })]
  const change = (current: string) => changeOwnPassword(person, { current, next: 'rain on the tin roof', sessionToken: here })
  await expect(change('not the current one')).rejects.toMatchObject({ code: 'wrong_credentials' })
  await change('a lamp by the window')
  expect(await readSession(here)).not.toBeNull()
  expect(await readSession(there)).toBeNull()
})
