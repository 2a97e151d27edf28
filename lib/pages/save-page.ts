import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { parseDocument } from '#lib/content/parse-document.ts'
import { isStandingText } from '#lib/content/standing-pages.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction, type Tx } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePages } from '#lib/policies/pages.ts'
import { readPage, type DeskPage } from './read-page.ts'
import type { PageText } from './schema.ts'

export type SavedPage = { saved: true; version: number } | { saved: false; theirs: DeskPage }

/**
 * Saves and publishes a standing page at once. One that was written on an older version is not saved: the present
 * one comes back, so that both texts can be compared.
 * @throws AppError `forbidden`; `invalid_input` for a text that is none
 */
export async function savePage(actor: Actor, given: PageText): Promise<SavedPage> {
  authorize(mayManagePages(actor))
  const document = documentOf(given.document)
  const { slug, language, title, baseVersion } = given
  return inTransaction(async (tx) => {
    await lock(tx, `${slug}:${language}`)
    const present = await readPage({ slug, language }, tx)
    if (present && present.version !== baseVersion) return { saved: false, theirs: present }
    const version = (present?.version ?? 0) + 1
    const columns = { title, document, version, editedAt: now(), editedBy: actor.name }
    await tx.standingPage.upsert({
      where: { slug_language: { slug, language } },
      create: { slug, language, ...columns },
      update: columns,
    })
    await recordAudit(tx, actor, 'page.save', { type: 'page', id: `${slug}:${language}` }, { title, version })
    // A page that is new or has another title changes the footer of every page.
    await invalidateTags(tx, [present?.title === title ? cacheTag.page(slug) : cacheTag.edition(), ...(present ? [] : [cacheTag.sitemap()])])
    return { saved: true, version }
  })
}

function documentOf(input: unknown): StoryDocument {
  const parsed = parseDocument(input)
  if (!parsed.ok || !isStandingText(parsed.document)) throw new AppError('invalid_input', { fields: { document: 'invalid' } })
  return parsed.document
}

/** A page that is not there yet has no row to lock. */
async function lock(tx: Tx, name: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`page:${name}`}))`
}
