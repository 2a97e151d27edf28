'use client'
import { useTranslations } from 'next-intl'
import { useActionState, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Role } from '#lib/policies/actor.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { PasswordInput } from './password-input.tsx'

export type SignInState = { email: string; error?: { message: string; minutes?: number } }
type SignInFormProps = {
  action: (state: SignInState, form: FormData) => Promise<SignInState>
  callbackUrl: string
  demo: { accounts: { email: string; name: string; roles: Role[] }[]; password: string } | null
}

/** An ordinary form: it is sent, answered and keeps its email without JavaScript too. */
export function SignInForm({ action, callbackUrl, demo }: SignInFormProps) {
  const t = useTranslations('auth.signIn')
  const [state, submit, pending] = useActionState(action, { email: '' })
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const fillIn = (address: string, words: string) => {
    if (email.current) email.current.value = address
    if (password.current) password.current.value = words
    password.current?.form?.requestSubmit()
  }
  return (
    <>
      <form action={submit} className="flex flex-col gap-4">
        {state.error && (
          <Notice title={state.error.message}>{state.error.minutes !== undefined && t('wait', { minutes: state.error.minutes })}</Notice>
        )}
        <input type="hidden" name="callbackUrl" value={callbackUrl} />
        <Field label={t('email')}>
          <Input
            // A new answer of the server brings a new default.
            key={state.email}
            ref={email}
            type="email"
            name="email"
            dir="ltr"
            autoComplete="username"
            defaultValue={state.email}
            required
            maxLength={254}
          />
        </Field>
        <Field label={t('password')}>
          <PasswordInput ref={password} name="password" autoComplete="current-password" required />
        </Field>
        <Button type="submit" variant="primary" size="lg" pending={pending} className="mt-1 w-full">
          {pending ? t('pending') : t('submit')}
        </Button>
        <p className="text-center text-xs text-muted">{t('noAccount')}</p>
      </form>
      {demo && <DemoAccounts {...demo} disabled={pending} onChoose={fillIn} />}
    </>
  )
}
