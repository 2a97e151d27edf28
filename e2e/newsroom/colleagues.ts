import { expect, type Page } from '@playwright/test'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '#lib/people/demo-people.ts'
import type { Role } from '#lib/policies/actor.ts'
import { wordsOf, type Language } from './words.ts'

export type Who = 'editor' | 'reporter' | 'photo' | 'chief' | 'admin'

const ROLES: Record<Who, Role> = {
  editor: 'editor',
  reporter: 'reporter',
  photo: 'photo_editor',
  chief: 'managing_editor',
  admin: 'admin',
}
export const WHO = Object.keys(ROLES) as Who[]

/** The chief works in English, all others in Arabic. */
export function languageOf(who: Who): Language {
  return who === 'chief' ? 'en' : 'ar'
}

export function nameOf(who: Who): string {
  return personOf(who).name.ar
}

export function emailOf(who: Who): string {
  return personOf(who).email
}

/** Where the cookies of somebody who has signed in are kept for the tests. */
export function signInFile(who: Who): string {
  return `.cache/signed-in/${who}.json`
}

type Credentials = { email: string; password?: string; language?: Language }

/** Fills in the sign-in page that is open, or opens it, and waits for the desk. */
export async function signIn(page: Page, { email, password = DEMO_PASSWORD, language = 'ar' }: Credentials): Promise<void> {
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in')
  await sendCredentials(page, { email, password, language })
  await expect(page).toHaveURL(/\/desk/)
}

/** Sends the sign-in form, whatever comes of it. */
export async function sendCredentials(page: Page, { email, password = DEMO_PASSWORD, language = 'ar' }: Credentials): Promise<void> {
  const t = wordsOf(language)
  await page.getByRole('textbox', { name: t('auth.signIn.email') }).fill(email)
  await page.getByLabel(t('auth.signIn.password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: t('auth.signIn.submit'), exact: true }).click()
}

function personOf(who: Who) {
  const person = DEMO_PEOPLE.find(({ roles }) => roles.includes(ROLES[who]))
  if (!person) throw new Error(`No demo person is ${who}`)
  return person
}
