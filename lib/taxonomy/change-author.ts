import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManageAuthors } from '#lib/policies/people.ts'
import { requireFreePerson } from './require-free-person.ts'
import type { AuthorDetails } from './schema.ts'

/**
 * Changes what readers see of an author from the next publication on; their title and portrait at once.
 * @throws AppError `forbidden`, `not_found`, `already_exists`
 */
export async function changeAuthor(actor: Actor, { authorId, ...details }: AuthorDetails & { authorId: number }): Promise<void> {
  authorize(mayManageAuthors(actor))
  await inTransaction(async (tx) => {
    await requireFreePerson(tx, details.personId, authorId)
    const { count } = await tx.author.updateMany({ where: { id: authorId }, data: details })
    if (count === 0) throw new AppError('not_found')
    await recordAudit(tx, actor, 'author.change', { type: 'author', id: authorId }, { nameAr: details.nameAr })
    await invalidateTags(tx, [cacheTag.edition()])
  })
}
