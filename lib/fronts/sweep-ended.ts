import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { invalidateTags } from '#lib/db/invalidate-tags.ts'
import { inTransaction } from '#lib/db/transaction.ts'
import { now } from '#lib/platform/clock.ts'

/**
 * Forgets the pages that still show what has ended by itself: a pick of a front, a breaking bar. A page made
 * later asks for the time itself; this is for those that are kept. Any number of instances may call it at once.
 */
export async function sweepEnded(): Promise<void> {
  const at = now()
  const [due] = await db.$queryRaw<{ any: boolean }[]>`
    SELECT EXISTS (SELECT FROM breaking WHERE is_on AND until > swept_at AND until <= ${at})
      OR EXISTS (SELECT FROM front_pick p JOIN front f USING (language) WHERE p.until > f.swept_at AND p.until <= ${at})
      AS any`
  if (!due?.any) return
  await inTransaction(async (tx) => {
    const bars = await tx.$executeRaw`
      UPDATE breaking SET swept_at = ${at} WHERE is_on AND until > swept_at AND until <= ${at}`
    const fronts = await tx.$queryRaw<{ language: Language }[]>`
      UPDATE front f SET swept_at = ${at} WHERE EXISTS (
        SELECT FROM front_pick p WHERE p.language = f.language AND p.until > f.swept_at AND p.until <= ${at}
      ) RETURNING language`
    await invalidateTags(tx, [
      ...(bars > 0 ? [cacheTag.edition()] : []),
      ...fronts.map(({ language }) => cacheTag.home(language)),
    ])
  })
}
