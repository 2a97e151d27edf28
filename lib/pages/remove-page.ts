import { recordAudit } from '#lib/audit/record-audit.ts'
import { cacheTag } from '#lib/content/cache-tags.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayManagePages } from '#lib/policies/pages.ts'
import type { PageAddress } from './schema.ts'

/**
 * Takes a standing page from the site; its address answers 404 and the footer names it no more.
 * @throws AppError `forbidden`, `not_found`
 */
export async function removePage(actor: Actor, { slug, language }: PageAddress): Promise<void> {
  authorize(mayManagePages(actor))
  await inTransaction(async (tx) => {
    const page = await tx.standingPage.findUnique({ where: { slug_language: { slug, language } } })
    if (!page) throw new AppError('not_found')
    await tx.standingPage.delete({ where: { slug_language: { slug, language } } })
    // The only copy of the text from now on.
    const details = { title: page.title, version: page.version, document: page.document ?? {} }
    await recordAudit(tx, actor, 'page.remove', { type: 'page', id: `${slug}:${language}` }, details)
    await invalidateTags(tx, [cacheTag.edition(), cacheTag.sitemap()])
  })
}
