import { inTransaction } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'
import { AppError } from '#lib/platform/errors.ts'
import { newInvitationLink } from './invitation-link.ts'

/**
 * The link by which an empty newsroom gets its first admin; an earlier one stops working.
 * @throws AppError `already_exists` once there is anybody
 */
export async function createFirstAdminLink(): Promise<string> {
  const { link, ...bound } = newInvitationLink()
  await inTransaction(async (tx) => {
    if ((await tx.person.count()) > 0) throw new AppError('already_exists')
    await tx.invitation.updateMany({ where: { email: '', acceptedAt: null, revokedAt: null }, data: { revokedAt: now() } })
    await tx.invitation.create({ data: { email: '', roles: ['admin'], sectionIds: [], createdAt: now(), ...bound } })
  })
  return link
}
