import { hasRole, type Actor } from './actor.ts'

/** What leads the paper, and the breaking bar over it: no section's matter, so the managing editor's alone. */
export function mayEditFront(actor: Actor): boolean {
  return hasRole(actor, 'managing_editor')
}
