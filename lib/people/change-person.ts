import { recordAudit } from '#lib/audit/record-audit.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import { hasRole, type Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePeople } from '#lib/policies/people.ts'
import { requireAnotherAdmin } from './require-another-admin.ts'
import type { RoleChoice } from './schema.ts'

/**
 * Gives somebody other roles and sections, from their next request.
 * @throws AppError `forbidden`, `not_found`, `last_admin`
 */
export async function changePerson(actor: Actor, input: RoleChoice & { personId: string }): Promise<void> {
  authorize(mayManagePeople(actor))
  const { personId, roles, sectionIds } = input
  await inTransaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { id: personId }, include: { sections: true } })
    if (!person) throw new AppError('not_found')
    const before = { roles: person.roles, sectionIds: person.sections.map((section) => section.sectionId) }
    const wasAdmin = hasRole({ ...person, ...before }, 'admin')
    if (wasAdmin && !person.suspendedAt && !roles.includes('admin')) await requireAnotherAdmin(tx, personId)
    const known = await tx.section.findMany({ where: { id: { in: sectionIds } }, select: { id: true } })
    await tx.person.update({
      where: { id: personId },
      data: { roles, sections: { deleteMany: {}, create: known.map(({ id }) => ({ sectionId: id })) } },
    })
    await recordAudit(tx, actor, 'person.change', { type: 'person', id: personId }, { name: person.name, before, after: { roles, sectionIds } })
  })
}
