import type { Tx } from '#lib/db/transaction.ts'

/** Makes a city the paper's own in the place of the one that was. */
export async function makeOwn(tx: Tx, cityId: number): Promise<void> {
  await tx.prayerCity.updateMany({ where: { own: true, id: { not: cityId } }, data: { own: null } })
  await tx.prayerCity.update({ where: { id: cityId }, data: { own: true } })
}
