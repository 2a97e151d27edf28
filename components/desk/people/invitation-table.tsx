'use client'
import { MailOpen } from 'lucide-react'
import { useFormatter, useNow, useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { isolate } from '#lib/i18n/isolate.ts'
import type { InvitationRow } from '#lib/people/list-people.ts'
import type { InviteStart } from './people-page.tsx'
import type { PeopleProps } from './people-types.ts'
import { RoleBadges } from './role-badges.tsx'

type InvitationTableProps = PeopleProps & { onInvite: (start: InviteStart) => void }

/** Invitations that nobody has accepted yet; each can be revoked or made anew. */
export function InvitationTable({ invitations, actions, onInvite }: InvitationTableProps) {
  const t = useTranslations('people.invitation')
  const format = useFormatter()
  const now = useNow()
  const [revoking, setRevoking] = useState<InvitationRow | null>(null)
  const { run, pending, failure } = useCommand()
  if (invitations.length === 0) return <EmptyState icon={<MailOpen />} title={t('none')} />
  return (
    <>
      <ul>
        {invitations.map((invitation) => (
          <li key={invitation.id} className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-2.5 md:px-6">
            <span className="min-w-0 flex-1 basis-56">
              <span className="block truncate text-sm font-medium">
                <bdi>{invitation.email}</bdi>
              </span>
              <span className="block truncate text-xs text-muted">
                {invitation.invitedBy !== null && t('by', { name: invitation.invitedBy })}
                {invitation.invitedBy !== null && ' · '}
                {invitation.expired ? t('expired') : t('expires', { when: format.relativeTime(new Date(invitation.expiresAt), { now, numberingSystem: 'latn' }) })}
              </span>
            </span>
            <span className="flex flex-wrap gap-1">
              <RoleBadges roles={invitation.roles} />
              {invitation.expired && <Badge tone="warning">{t('expired')}</Badge>}
            </span>
            <span className="ms-auto flex gap-2">
              <Button size="sm" onClick={() => onInvite(invitation)}>
                {t('again')}
              </Button>
              <Button size="sm" variant="ghost" onClick={() => setRevoking(invitation)}>
                {t('revoke')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <AlertDialog
        open={revoking !== null}
        onOpenChange={() => setRevoking(null)}
        title={t('revokeTitle', { email: isolate(revoking?.email ?? '') })}
        description={t('revokeText')}
        confirm={t('revoke')}
        pending={pending}
        onConfirm={() => {
          if (!revoking) return
          run(
            () => actions.revoke({ invitationId: revoking.id }),
            () => {
              setRevoking(null)
              toast.success(t('revoked'))
            },
          )
        }}
      >
        {failure && <Notice title={failure.message} />}
      </AlertDialog>
    </>
  )
}
