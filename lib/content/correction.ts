import { z } from 'zod'
import { storableText } from './storable-text.ts'

export const CORRECTION_KINDS = ['correction', 'clarification', 'update'] as const

export const MAX_CORRECTION = 2000

/** What the paper says of its own mistake; once said it stands, and a wrong one is followed by another. */
export const correction = z.strictObject({
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  kind: z.enum(CORRECTION_KINDS),
  text: z.string().trim().min(1).max(MAX_CORRECTION).transform(storableText),
})
export type Correction = z.infer<typeof correction>
