import type { Language } from '#lib/content/fields.ts'
import { slugFrom } from '#lib/content/slug.ts'
import { db } from '#lib/db/client.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import { isEditorial, type Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { normaliseText } from '#lib/search/normalise-text.ts'
import type { TagRow } from './list-tags.ts'

/**
 * The tag of this name; one that differs in hamza, diacritics or case alone is the same tag.
 * @throws AppError `forbidden`; `invalid_input` for a name without a letter
 */
export async function findOrCreateTag(actor: Actor, { language, name }: { language: Language; name: string }): Promise<TagRow> {
  authorize(isEditorial(actor))
  const key = normaliseText(name)
  if (!/[\p{L}\p{N}]/u.test(key)) throw new AppError('invalid_input', { fields: { name: 'too_small' } })
  const known = await db.tag.findUnique({ where: { language_key: { language, key } } })
  if (known) return rowOf(known)
  return inTransaction(async (tx) => {
    const slug = await freeSlug(tx, language, slugFrom(name, language))
    await tx.tag.createMany({ data: [{ language, name: name.trim(), key, slug }], skipDuplicates: true })
    return rowOf(await tx.tag.findUniqueOrThrow({ where: { language_key: { language, key } } }))
  })
}

async function freeSlug(tx: Tx, language: Language, slug: string): Promise<string> {
  const taken = await tx.tag.findMany({ where: { language, slug: { startsWith: slug } }, select: { slug: true } })
  const slugs = new Set(taken.map((tag) => tag.slug))
  if (!slugs.has(slug)) return slug
  let number = 2
  while (slugs.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}

function rowOf({ id, name, slug }: TagRow): TagRow {
  return { id, name, slug }
}
