import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import { RoleBadges } from '#components/desk/people/role-badges.tsx'
import { PasswordForm } from '#components/desk/profile/password-form.tsx'
import { ProfileForm } from '#components/desk/profile/profile-form.tsx'
import { pageActor } from '#lib/auth/page-actor.ts'
import { changePasswordAction, changeProfileAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.profile')
  return { title: t('title') }
}

export default async function ProfilePage() {
  const actor = await pageActor('/desk/profile')
  const t = await getTranslations('auth.profile')
  const { name, email, language, roles } = actor
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="flex max-w-3xl flex-col gap-10 px-4 py-6 md:px-6">
        <Part title={t('details')} note={<RoleBadges roles={roles} />}>
          <ProfileForm email={email} values={{ name, language }} save={changeProfileAction} />
        </Part>
        <Part title={t('passwordTitle')} note={t('passwordText')}>
          <PasswordForm email={email} change={changePasswordAction} />
        </Part>
      </div>
    </>
  )
}

function Part({ title, note, children }: { title: ReactNode; note: ReactNode; children: ReactNode }) {
  return (
    <section className="grid gap-4 md:grid-cols-[14rem_minmax(0,26rem)] md:gap-8">
      <div>
        <h2 className="font-semibold">{title}</h2>
        <div className="mt-1 flex flex-wrap gap-1 text-sm text-muted">{note}</div>
      </div>
      {children}
    </section>
  )
}
