'use server'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { AcceptState } from '#components/desk/entrance/accept-form.tsx'
import { caller } from '#lib/auth/caller.ts'
import { openInBrowser } from '#lib/auth/session-in-browser.ts'
import { currentLanguage } from '#lib/i18n/current-language.ts'
import { acceptInvitation } from '#lib/people/accept-invitation.ts'
import { newPassword, personEmail, personName } from '#lib/people/schema.ts'
import { formText } from '#lib/platform/form-text.ts'
import { runAction } from '#lib/platform/run-action.ts'

export async function acceptAction(_: AcceptState, form: FormData): Promise<AcceptState> {
  const typed = { name: formText(form, 'name'), email: formText(form, 'email') }
  const [password, token] = [formText(form, 'password'), formText(form, 'token')]
  const isRepeated = password === formText(form, 'confirm')
  const t = await getTranslations()
  const parsed = { name: personName.safeParse(typed.name), email: personEmail.safeParse(typed.email), password: newPassword.safeParse(password) }
  const errors: AcceptState['errors'] = {
    ...(!parsed.name.success && { name: t('desk.form.required') }),
    ...(!parsed.email.success && { email: t('desk.form.email') }),
    ...(!parsed.password.success && { password: t('errors.weak_password') }),
    ...(!isRepeated && { confirm: t('auth.invitation.mismatch') }),
  }
  if (!parsed.name.success || !parsed.email.success || !parsed.password.success || !isRepeated) return { ...typed, errors }
  const input = { name: parsed.name.data, email: parsed.email.data, password: parsed.password.data, token }
  const result = await runAction(async () => {
    const [{ userAgent }, language] = await Promise.all([caller(), currentLanguage()])
    const { sessionToken } = await acceptInvitation({ ...input, language, userAgent })
    await openInBrowser(sessionToken)
  })
  if (result.ok) redirect('/desk')
  return { ...typed, errors: result.code === 'weak_password' ? { password: result.message } : { form: result.message } }
}
