import type { CurrentText } from './story-text.ts'

/**
 * saved: the server has what is on the screen. saving: it will in a moment. offline: it cannot be reached.
 * signed_out, refused: it answered no, and the text stays here. conflict: somebody else's text is newer.
 */
type SavePhase = 'saved' | 'saving' | 'offline' | 'signed_out' | 'refused' | 'conflict'

export type SaveRefusal = { code: string; message: string; details: Readonly<Record<string, unknown>> }

export type SaveStatus = {
  phase: SavePhase
  /** What the server has not acknowledged is kept on this device; false only where the browser refuses storage. */
  kept: boolean
  /** The version that the server acknowledged last. */
  version: number
  /** ISO 8601, UTC: the last acknowledged save. */
  savedAt: string
  refusal: SaveRefusal | null
  conflict: CurrentText | null
}
