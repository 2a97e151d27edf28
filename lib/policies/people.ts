import { hasRole, type Actor } from './actor.ts'

/** People, invitations, roles, sections, the paper's settings, the audit log. */
export function mayManagePeople(actor: Actor): boolean {
  return hasRole(actor, 'admin')
}

export function mayManageSettings(actor: Actor): boolean {
  return hasRole(actor, 'admin')
}

export function mayReadAudit(actor: Actor): boolean {
  return hasRole(actor, 'admin', 'managing_editor')
}
