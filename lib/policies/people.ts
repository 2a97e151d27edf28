import { hasRole, type Actor } from './actor.ts'

/** People, invitations, roles. */
export function mayManagePeople(actor: Actor): boolean {
  return hasRole(actor, 'admin')
}

/** The paper's names and place, its sections. */
export function mayManageSettings(actor: Actor): boolean {
  return hasRole(actor, 'admin')
}

/** The names over stories: those who edit stories keep them, and those who keep the people. */
export function mayManageAuthors(actor: Actor): boolean {
  return hasRole(actor, 'editor', 'managing_editor', 'admin')
}

export function mayReadAudit(actor: Actor): boolean {
  return hasRole(actor, 'admin', 'managing_editor')
}
