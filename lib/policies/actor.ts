export const ROLES = ['reporter', 'photo_editor', 'editor', 'managing_editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** The signed-in person on whose behalf a command runs. Roles add up. */
export type Actor = {
  id: string
  name: string
  roles: readonly Role[]
  /** Sections that the role `editor` holds for, those below them included. */
  sectionIds: readonly number[]
}

export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role))
}

/** Anyone who works on stories: everyone but an admin or photo editor without another role. */
export function isEditorial(actor: Actor): boolean {
  return hasRole(actor, 'reporter', 'editor', 'managing_editor')
}
