import { hasRole, type Actor } from './actor.ts'

/** About, contact, privacy, corrections policy. */
export function mayManagePages(actor: Actor): boolean {
  return hasRole(actor, 'managing_editor', 'admin')
}
