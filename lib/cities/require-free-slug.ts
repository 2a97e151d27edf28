import type { Tx } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'

/** @throws AppError `already_exists` where another city has this address */
export async function requireFreeSlug(tx: Tx, slug: string, cityId: number | null): Promise<void> {
  const holder = await tx.prayerCity.findUnique({ where: { slug }, select: { id: true } })
  if (holder && holder.id !== cityId) throw new AppError('already_exists', { fields: { slug: 'taken' } })
}
