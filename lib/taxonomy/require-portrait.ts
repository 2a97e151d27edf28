import type { Tx } from '#lib/db/transaction.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayUseMedia } from '#lib/policies/media.ts'

/**
 * A portrait is a photo that readers get to see, so it takes somebody who may use the library.
 * @throws AppError `forbidden`; `invalid_input` where there is no such photo
 */
export async function requirePortrait(tx: Tx, actor: Actor, portraitId: string): Promise<void> {
  authorize(mayUseMedia(actor))
  const photo = await tx.mediaAsset.findUnique({ where: { id: portraitId }, select: { id: true } })
  if (!photo) throw new AppError('invalid_input', { fields: { portraitId: 'missing' } })
}
