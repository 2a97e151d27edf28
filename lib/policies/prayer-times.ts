import { hasRole, type Actor } from './actor.ts'

/** The cities, their corrections and their official tables. */
export function mayManagePrayerTimes(actor: Actor): boolean {
  return hasRole(actor, 'managing_editor', 'admin')
}
