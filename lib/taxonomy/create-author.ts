import { recordAudit } from '#lib/audit/record-audit.ts'
import { slugFrom } from '#lib/content/slug.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import type { Tx } from '#lib/db/transaction.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManageAuthors } from '#lib/policies/people.ts'
import { requireFreePerson } from './require-free-person.ts'
import { requirePortrait } from './require-portrait.ts'
import type { AuthorDetails } from './schema.ts'

/**
 * Adds a name that may stand over stories.
 * @throws AppError `forbidden`; `already_exists` where the account belongs to another author
 */
export async function createAuthor(actor: Actor, input: AuthorDetails): Promise<{ id: number }> {
  authorize(mayManageAuthors(actor))
  return inTransaction(async (tx) => {
    await requireFreePerson(tx, input.personId, null)
    if (input.portraitId !== null) await requirePortrait(tx, actor, input.portraitId)
    const { id } = await tx.author.create({ data: { ...input, slug: await freeSlug(tx, slugFrom(input.nameEn, 'en')) } })
    await recordAudit(tx, actor, 'author.create', { type: 'author', id }, { nameAr: input.nameAr })
    return { id }
  })
}

/** Two authors may share a name; an address they cannot. */
async function freeSlug(tx: Tx, slug: string): Promise<string> {
  const taken = await tx.author.findMany({ where: { slug: { startsWith: slug } }, select: { slug: true } })
  const slugs = new Set(taken.map((author) => author.slug))
  if (!slugs.has(slug)) return slug
  let number = 2
  while (slugs.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}
