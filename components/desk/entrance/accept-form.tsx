'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PasswordInput } from './password-input.tsx'

export type AcceptState = {
  name: string
  email: string
  /** What is wrong with each field, in words; `form` for the whole. */
  errors: { name?: string; email?: string; password?: string; confirm?: string; form?: string }
}
type AcceptFormProps = {
  action: (state: AcceptState, form: FormData) => Promise<AcceptState>
  token: string
  /** Empty for the first admin, who names their own. */
  email: string
}

/** Name and password make the account; sent and answered without JavaScript too. */
export function AcceptForm({ action, token, email }: AcceptFormProps) {
  const t = useTranslations()
  const [state, submit, pending] = useActionState(action, { name: '', email, errors: {} })
  const wrong = Object.entries(state.errors).filter(([field, words]) => field !== 'form' && words !== undefined).length
  return (
    <form action={submit} noValidate className="flex flex-col gap-4">
      {state.errors.form !== undefined && <Notice title={state.errors.form} />}
      {wrong > 0 && <Notice title={t('desk.form.summary', { count: wrong })} />}
      <input type="hidden" name="token" value={token} />
      <Field label={t('auth.invitation.name')} help={t('auth.invitation.nameHelp')} error={state.errors.name}>
        <Input key={state.name} name="name" autoComplete="name" defaultValue={state.name} maxLength={120} required />
      </Field>
      <Field label={t('auth.invitation.email')} error={state.errors.email}>
        <Input key={state.email} type="email" name="email" dir="ltr" autoComplete="username" defaultValue={state.email} readOnly={email !== ''} maxLength={254} required />
      </Field>
      <Field label={t('auth.invitation.password')} help={t('auth.invitation.passwordHelp')} error={state.errors.password}>
        <PasswordInput name="password" autoComplete="new-password" required />
      </Field>
      <Field label={t('auth.invitation.confirm')} error={state.errors.confirm}>
        <PasswordInput name="confirm" autoComplete="new-password" required />
      </Field>
      <Button type="submit" variant="primary" size="lg" pending={pending} className="mt-1 w-full">
        {pending ? t('auth.invitation.pending') : t('auth.invitation.submit')}
      </Button>
    </form>
  )
}
