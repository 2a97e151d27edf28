'use client'
import { useTranslations } from 'next-intl'
import { Avatar } from '#components/ui/avatar.tsx'
import type { Role } from '#lib/policies/actor.ts'

type DemoAccountsProps = {
  accounts: { email: string; name: string; roles: Role[] }[]
  password: string
  disabled: boolean
  onChoose: (email: string, password: string) => void
}

/** The people of the demo newspaper; choosing one signs in. */
export function DemoAccounts({ accounts, password, disabled, onChoose }: DemoAccountsProps) {
  const t = useTranslations('auth.demo')
  const roles = useTranslations('desk.roles')
  return (
    <div className="mt-6 border-t border-line pt-5">
      <h2 className="text-sm font-semibold">{t('title')}</h2>
      <p className="mt-0.5 text-xs text-muted">{t('text')}</p>
      <ul className="-mx-2 mt-2">
        {accounts.map(({ email, name, roles: held }) => (
          <li key={email}>
            <button
              type="button"
              disabled={disabled}
              onClick={() => onChoose(email, password)}
              className="flex min-h-11 w-full items-center gap-3 rounded-md px-2 py-1 text-start hover:bg-hover disabled:opacity-60"
            >
              <Avatar name={name} />
              <span className="min-w-0 flex-1">
                <span className="block text-sm font-medium">{held.map((role) => roles(role)).join(' · ')}</span>
                <span className="block truncate text-xs text-muted"><bdi>{email}</bdi></span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-xs text-muted">
        {t('password')} <bdi className="font-mono text-ink select-all">{password}</bdi>
      </p>
    </div>
  )
}
