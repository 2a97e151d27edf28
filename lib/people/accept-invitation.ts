import { recordAudit } from '#lib/audit/record-audit.ts'
import { hashPassword } from '#lib/auth/password-hash.ts'
import { startSession } from '#lib/auth/start-session.ts'
import type { Language } from '#lib/content/fields.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'
import { AppError } from '#lib/platform/errors.ts'
import { checkPassword } from './check-password.ts'
import { readInvitation, type OpenInvitation } from './read-invitation.ts'

type Acceptance = {
  token: string
  name: string
  password: string
  language: Language
  /** Only for the first admin; otherwise the invitation's own counts. */
  email?: string
  userAgent?: string | null
}

/**
 * Makes the account that an invitation is for, with its email and roles, and signs the person in.
 * @returns the session's token
 * @throws AppError `invitation_invalid`, `weak_password`, `invalid_input`
 */
export async function acceptInvitation(input: Acceptance): Promise<{ personId: string; sessionToken: string }> {
  const invitation = await readInvitation(input.token)
  if (!invitation) throw new AppError('invitation_invalid')
  const email = invitation.email || input.email
  if (!email) throw new AppError('invalid_input', { fields: { email: 'required' } })
  checkPassword(input.password, { email, name: input.name })
  const passwordHash = await hashPassword(input.password)
  return inTransaction(async (tx) => {
    await useUp(tx, invitation)
    const { name, language } = input
    const { roles } = invitation
    const sections = await tx.section.findMany({ where: { id: { in: invitation.sectionIds } }, select: { id: true } })
    const person = await tx.person.create({
      data: { email, name, language, passwordHash, roles, sections: { create: sections.map(({ id }) => ({ sectionId: id })) } },
    })
    await recordAudit(tx, person, 'person.accept_invitation', { type: 'person', id: person.id }, { email, roles })
    const sessionToken = await startSession({ personId: person.id, userAgent: input.userAgent }, tx)
    return { personId: person.id, sessionToken }
  })
}

/** One of two who come at the same time finds it used. The first admin's link ends with the first person. */
async function useUp(tx: Tx, { id, email }: OpenInvitation): Promise<void> {
  const open = { id, acceptedAt: null, revokedAt: null }
  const { count } = await tx.invitation.updateMany({ where: open, data: { acceptedAt: now() } })
  const isTaken = email === '' ? (await tx.person.count()) > 0 : (await tx.person.count({ where: { email } })) > 0
  if (count === 0 || isTaken) throw new AppError('invitation_invalid')
}
