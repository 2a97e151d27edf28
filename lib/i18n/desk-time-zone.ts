import { db } from '#lib/db/client.ts'

/** The newspaper's own time zone (IANA): the desk speaks of the same hours as the paper. */
export async function deskTimeZone(): Promise<string> {
  const paper = await db.newspaper.findUnique({ where: { id: 1 }, select: { timeZone: true } })
  return paper?.timeZone ?? 'Asia/Dubai'
}
