import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManageAuthors } from '#lib/policies/people.ts'
import { requireFreePerson } from './require-free-person.ts'
import { requirePortrait } from './require-portrait.ts'
import type { AuthorDetails } from './schema.ts'

/**
 * Changes what readers see of an author from the next publication on; their page, title and portrait at once.
 * @throws AppError `forbidden`, `not_found`, `already_exists`
 */
export async function changeAuthor(actor: Actor, { authorId, ...details }: AuthorDetails & { authorId: number }): Promise<void> {
  authorize(mayManageAuthors(actor))
  await inTransaction(async (tx) => {
    await requireFreePerson(tx, details.personId, authorId)
    const before = await tx.author.findUnique({ where: { id: authorId }, select: { portraitId: true } })
    if (!before) throw new AppError('not_found')
    const { portraitId } = details
    if (portraitId !== null && portraitId !== before.portraitId) await requirePortrait(tx, actor, portraitId)
    await tx.author.update({ where: { id: authorId }, data: details })
    await recordAudit(tx, actor, 'author.change', { type: 'author', id: authorId }, { nameAr: details.nameAr })
    // One face may become public by this, and another one cease to be.
    const faces = [portraitId, before.portraitId].flatMap((mediaId) => (mediaId === null ? [] : [cacheTag.media(mediaId)]))
    await invalidateTags(tx, [cacheTag.edition(), ...faces])
  })
}
