import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { SheetBox } from '#components/desk/entrance/sheet-box.tsx'
import { SignInForm } from '#components/desk/entrance/sign-in-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { currentActor } from '#lib/auth/current-actor.ts'
import { safeCallback } from '#lib/auth/safe-callback.ts'
import { DEMO_PASSWORD } from '#lib/people/demo-people.ts'
import { listDemoPeople } from '#lib/people/list-demo-people.ts'
import { signInAction } from './actions.ts'

type Props = { searchParams: Promise<{ callbackUrl?: string; signedOut?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signIn')
  return { title: t('title') }
}

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl, signedOut } = await searchParams
  if (await currentActor()) redirect(safeCallback(callbackUrl))
  const [t, locale, people] = await Promise.all([getTranslations('auth.signIn'), getLocale(), listDemoPeople()])
  const accounts = people.map(({ email, name, roles }) => ({ email, name: name[locale], roles }))
  return (
    <SheetBox title={t('title')} lead={t('lead')}>
      {signedOut !== undefined && (
        <Notice tone="info" className="mb-4">
          {t('signedOut')}
        </Notice>
      )}
      <SignInForm
        action={signInAction}
        callbackUrl={safeCallback(callbackUrl)}
        demo={accounts.length > 0 ? { accounts, password: DEMO_PASSWORD } : null}
      />
    </SheetBox>
  )
}
