import { z } from 'zod'
import { AppError } from '#lib/platform/errors.ts'

/** @throws AppError `not_found` for what cannot be a photo's id */
export function readMediaId(id: string): string {
  const parsed = z.uuid().safeParse(id)
  if (!parsed.success) throw new AppError('not_found')
  return parsed.data.toLowerCase()
}
