'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { PasswordInput } from '#components/desk/entrance/password-input.tsx'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { ActionResult } from '#lib/platform/run-action.ts'

type PasswordFormProps = { email: string; change: (input: { current: string; next: string }) => Promise<ActionResult<null>> }

export function PasswordForm({ email, change }: PasswordFormProps) {
  const t = useTranslations('auth')
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const { run, pending, failure, forget } = useCommand()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    run(
      () => change({ current, next }),
      () => {
        setCurrent('')
        setNext('')
        toast.success(t('profile.changed'))
      },
    )
  }
  const code = failure?.code
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {failure && code !== 'wrong_credentials' && code !== 'weak_password' && <Notice title={failure.message} />}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field label={t('profile.current')} error={code === 'wrong_credentials' ? t('profile.currentWrong') : undefined}>
        <PasswordInput
          value={current}
          onChange={(event) => {
            setCurrent(event.currentTarget.value)
            forget()
          }}
          autoComplete="current-password"
          required
        />
      </Field>
      <Field label={t('profile.next')} help={t('invitation.passwordHelp')} error={code === 'weak_password' ? failure?.message : undefined}>
        <PasswordInput
          value={next}
          onChange={(event) => {
            setNext(event.currentTarget.value)
            forget()
          }}
          autoComplete="new-password"
          required
        />
      </Field>
      <Button type="submit" pending={pending} className="self-start">
        {t('profile.change')}
      </Button>
    </form>
  )
}
