import type { Language } from '../content/fields.ts'
import { slugFrom } from '../content/slug.ts'
import { db } from '../db/client.ts'
import { AppError } from '../platform/errors.ts'
import { isEditorial, type Actor } from '../policies/actor.ts'
import { authorize } from '../policies/authorize.ts'
import { normaliseText } from '../search/normalise-text.ts'
import type { TagName } from './search-tags.ts'

/**
 * Makes a tag, or answers with the one that there is: أبوظبي and ابوظبي are one tag.
 * @throws AppError `forbidden`; `invalid_input` for a name without a letter or digit
 */
export async function createTag(actor: Actor, input: { name: string; language: Language }): Promise<TagName> {
  authorize(isEditorial(actor))
  const name = input.name.normalize('NFC').replace(/\s+/g, ' ').trim()
  const key = normaliseText(name)
  if (!/[\p{L}\p{N}]/u.test(key) || name.length > 60) throw new AppError('invalid_input', { fields: ['tagIds'] })
  const { language } = input
  const slug = await freeSlug(slugFrom(name, language), language)
  const tag = await db.tag.upsert({
    where: { language_key: { language, key } },
    create: { language, key, name, slug },
    update: {},
  })
  return { id: tag.id, name: tag.name }
}

/** Two names may make one slug (C and C++); the later tag gets a number. */
async function freeSlug(slug: string, language: Language): Promise<string> {
  const taken = await db.tag.findMany({ where: { language, slug: { startsWith: slug } }, select: { slug: true } })
  const slugs = new Set(taken.map((tag) => tag.slug))
  let candidate = slug
  for (let number = 2; slugs.has(candidate); number += 1) candidate = `${slug}-${number}`
  return candidate
}
