import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AcceptForm } from '#components/desk/entrance/accept-form.tsx'
import { SheetBox } from '#components/desk/entrance/sheet-box.tsx'
import { RoleBadges } from '#components/desk/people/role-badges.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { currentActor } from '#lib/auth/current-actor.ts'
import { isolate } from '#lib/i18n/isolate.ts'
import { readInvitation } from '#lib/people/read-invitation.ts'
import { acceptAction } from './actions.ts'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.invitation')
  return { title: t('title') }
}

export default async function InvitationPage({ params }: Props) {
  const { token } = await params
  const [t, invitation, actor] = await Promise.all([getTranslations('auth.invitation'), readInvitation(token), currentActor()])
  if (!invitation) {
    return (
      <SheetBox title={t('invalidTitle')} lead={t('invalidText')}>
        <ButtonLink href="/sign-in">{t('toSignIn')}</ButtonLink>
      </SheetBox>
    )
  }
  return (
    <SheetBox title={t('title')} lead={invitation.email === '' ? t('leadFirst') : t('lead', { email: isolate(invitation.email) })}>
      {actor && (
        <Notice tone="info" className="mb-4">
          {t('signedInAs', { name: actor.name })}
        </Notice>
      )}
      <div className="mb-4 flex flex-wrap items-center gap-1.5 text-sm text-muted">
        {t('roles')} <RoleBadges roles={invitation.roles} />
      </div>
      <AcceptForm action={acceptAction} token={token} email={invitation.email} />
    </SheetBox>
  )
}
