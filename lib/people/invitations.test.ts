import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSession } from '#lib/auth/read-session.ts'
import { signIn } from '#lib/auth/sign-in.ts'
import { db } from '#lib/db/client.ts'
import { setClock } from '#lib/platform/clock.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { createFirstAdminLink } from './create-first-admin-link.ts'
import { invitePerson } from './invite-person.ts'
import { listInvitations } from './list-people.ts'
import { readInvitation } from './read-invitation.ts'
import { revokeInvitation } from './revoke-invitation.ts'

const HOUR = 3_600_000
const PASSWORD = 'seven boats leave early'

let admin: Actor
let restore: () => void = () => {}
afterEach(() => restore())

beforeEach(async () => {
  admin = await db.person.create({ data: { email: `${randomUUID()}@example.test`, name: 'Admin', roles: ['admin'], passwordHash: 'x' } }).then((person) => ({
    ...person,
    sectionIds: [],
  }))
})

const newEmail = () => `${randomUUID()}@example.test`
const tokenOf = (link: string) => link.split('/').at(-1) ?? ''
const accept = (link: string, more: { password?: string; email?: string } = {}) =>
  acceptInvitation({ token: tokenOf(link), name: 'نورة', password: PASSWORD, language: 'ar', ...more })

test('an invitation makes the account that it is bound to and signs it in', async () => {
  const section = await db.section.create({ data: { slug: `s-${randomUUID().slice(0, 8)}`, nameAr: 'قسم', nameEn: 'Section' } })
  const email = newEmail()
  const { link } = await invitePerson(admin, { email, roles: ['editor'], sectionIds: [section.id, 999_999] })
  const { sessionToken } = await accept(link, { email: newEmail() })
  expect(await readSession(sessionToken)).toMatchObject({ email, name: 'نورة', roles: ['editor'], sectionIds: [section.id] })
  expect((await signIn({ email, password: PASSWORD, address: null })).token).not.toBe('')
})

test('a link works once, for one of two who come together', async () => {
  const { link } = await invitePerson(admin, { email: newEmail(), roles: ['reporter'], sectionIds: [] })
  const results = await Promise.allSettled([accept(link), accept(link)])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await expect(accept(link)).rejects.toMatchObject({ code: 'invitation_invalid' })
})

test('a link ends after 48 hours', async () => {
  const { link } = await invitePerson(admin, { email: newEmail(), roles: ['reporter'], sectionIds: [] })
  const start = Date.now()
  restore = setClock(() => new Date(start + 47 * HOUR))
  expect(await readInvitation(tokenOf(link))).not.toBeNull()
  restore()
  restore = setClock(() => new Date(start + 48 * HOUR + 1000))
  expect(await readInvitation(tokenOf(link))).toBeNull()
  await expect(accept(link)).rejects.toMatchObject({ code: 'invitation_invalid' })
})

test('a revoked link and one that was replaced are worthless', async () => {
  const email = newEmail()
  const first = await invitePerson(admin, { email, roles: ['reporter'], sectionIds: [] })
  const second = await invitePerson(admin, { email, roles: ['reporter'], sectionIds: [] })
  await expect(accept(first.link)).rejects.toMatchObject({ code: 'invitation_invalid' })
  await revokeInvitation(admin, { invitationId: second.id })
  await expect(accept(second.link)).rejects.toMatchObject({ code: 'invitation_invalid' })
  await expect(revokeInvitation(admin, { invitationId: second.id })).rejects.toMatchObject({ code: 'invitation_invalid' })
  expect((await listInvitations(admin)).map(({ id }) => id)).not.toContain(second.id)
})

test('the database does not hold the link', async () => {
  const { id, link } = await invitePerson(admin, { email: newEmail(), roles: ['reporter'], sectionIds: [] })
  const row = await db.invitation.findUniqueOrThrow({ where: { id } })
  expect(JSON.stringify(row)).not.toContain(tokenOf(link))
})

test('who has an account is not invited again', async () => {
  const { email } = await db.person.findUniqueOrThrow({ where: { id: admin.id } })
  await expect(invitePerson(admin, { email, roles: ['reporter'], sectionIds: [] })).rejects.toMatchObject({ code: 'already_exists' })
})

test.each(['short', 'passwordpassword', 'Password123456!', 'aaaaaaaaaaaaaaaa', 'abcdefghijklmnop', '123456789012'])('the password %s is refused', async (password) => {
  const { link } = await invitePerson(admin, { email: newEmail(), roles: ['reporter'], sectionIds: [] })
  await expect(accept(link, { password })).rejects.toMatchObject({ code: 'weak_password' })
  expect(await readInvitation(tokenOf(link))).not.toBeNull()
})

describe('the first admin', () => {
  test('there is no link once there is anybody', async () => {
    await expect(createFirstAdminLink()).rejects.toMatchObject({ code: 'already_exists' })
  })

  test('an empty newsroom opens to whoever has its latest link, once', async () => {
    await db.session.deleteMany()
    await db.invitation.deleteMany()
    await db.person.deleteMany()
    const [old, link] = [await createFirstAdminLink(), await createFirstAdminLink()]
    const another = await db.invitation.findFirstOrThrow({ where: { revokedAt: null } })
    await expect(accept(old, { email: newEmail() })).rejects.toMatchObject({ code: 'invitation_invalid' })
    await expect(accept(link)).rejects.toMatchObject({ code: 'invalid_input' })
    const { sessionToken } = await accept(link, { email: newEmail() })
    expect((await readSession(sessionToken))?.roles).toEqual(['admin'])
    await db.invitation.update({ where: { id: another.id }, data: { acceptedAt: null } })
    await expect(accept(link, { email: newEmail() })).rejects.toMatchObject({ code: 'invitation_invalid' })
  })
})
