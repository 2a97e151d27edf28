import { hasRole, isEditorial, type Actor } from './actor.ts'

export type MediaSubject = { uploadedById: string }

/** @returns whether the person may look at the photo library and use its photos. */
export function mayUseMedia(actor: Actor): boolean {
  return isEditorial(actor) || hasRole(actor, 'photo_editor')
}

export function mayUploadMedia(actor: Actor): boolean {
  return mayUseMedia(actor)
}

/** Caption, credit, alt and focal point: the photo desk and editors of any, others of their own uploads. */
export function mayEditMedia(actor: Actor, media: MediaSubject): boolean {
  if (hasRole(actor, 'photo_editor', 'editor', 'managing_editor')) return true
  return hasRole(actor, 'reporter') && media.uploadedById === actor.id
}
