import { z } from 'zod'
import { normaliseEmail } from '#lib/auth/normalise-email.ts'
import { LANGUAGES } from '#lib/content/fields.ts'
import { ROLES } from '#lib/policies/actor.ts'

const oneLine = (value: string): string => value.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()

export const personName = z.string().max(120).transform(oneLine).pipe(z.string().min(2))
export const personEmail = z.string().max(254).transform(normaliseEmail).pipe(z.email())
/** Only its size; whether it is common is asked with the person's name and email at hand. */
export const newPassword = z.string().max(200)

/** Roles, and the sections that the role `editor` holds for. */
export const roleChoice = z
  .object({
    roles: z.array(z.enum(ROLES)).min(1).transform((roles) => ROLES.filter((role) => roles.includes(role))),
    sectionIds: z.array(z.int().positive()).max(100),
  })
  .transform(({ roles, sectionIds }) => ({ roles, sectionIds: roles.includes('editor') ? [...new Set(sectionIds)] : [] }))
export type RoleChoice = z.infer<typeof roleChoice>

export const profile = z.object({ name: personName, language: z.enum(LANGUAGES) })
export type Profile = z.infer<typeof profile>
