'use client'
import { Ellipsis } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { TimeSince } from '#components/desk/frame/time-since.tsx'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/class-names.ts'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { PersonRow } from '#lib/people/list-people.ts'
import { ChangeRolesDialog } from './change-roles-dialog.tsx'
import type { PeopleProps } from './people-types.ts'
import { RoleBadges } from './role-badges.tsx'

const grid = 'md:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_minmax(0,1fr)_7rem_2.5rem]'

/** Everybody with an account. */
export function PeopleTable({ me, people, sections, actions }: PeopleProps) {
  const t = useTranslations('people')
  const [changing, setChanging] = useState<PersonRow | null>(null)
  const [suspending, setSuspending] = useState<PersonRow | null>(null)
  const { run, pending, failure, forget } = useCommand()
  const reactivate = ({ id, name }: PersonRow) =>
    run(() => actions.reactivate({ personId: id }), () => toast.success(t('reactivateDone', { name })))
  return (
    <>
      {failure && !suspending && <Notice title={failure.message} className="m-4" />}
      <div aria-hidden className={cn('hidden h-8 items-center gap-x-4 border-b border-line px-6 text-xs text-muted md:grid', grid)}>
        <span>{t('columns.name')}</span>
        <span>{t('columns.roles')}</span>
        <span>{t('columns.sections')}</span>
        <span>{t('columns.seen')}</span>
      </div>
      <ul aria-label={t('list')}>
        {people.map((person) => (
          <li
            key={person.id}
            className={cn('grid min-h-14 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5 border-b border-line px-4 py-2.5 md:px-6 md:py-1.5', grid)}
          >
            <span className={cn('flex min-w-0 items-center gap-3', person.suspendedAt && 'opacity-60')}>
              <Avatar name={person.name} />
              <span className="min-w-0">
                <span className="block truncate text-sm font-medium">
                  <bdi>{person.name}</bdi>
                  {person.id === me && <span className="ms-2 text-xs font-normal text-muted">{t('you')}</span>}
                </span>
                <span className="block truncate text-xs text-muted">
                  <bdi>{person.email}</bdi>
                </span>
              </span>
            </span>
            <span className="order-3 col-span-2 flex flex-wrap gap-1 md:order-none md:col-span-1">
              <RoleBadges roles={person.roles} />
              {person.suspendedAt && <Badge tone="danger">{t('suspended')}</Badge>}
            </span>
            <span className="order-4 col-span-2 text-xs text-muted md:order-none md:col-span-1 md:text-sm">
              <SectionNames ids={person.sectionIds} sections={sections} />
            </span>
            <span className="order-5 col-span-2 hidden text-sm text-muted md:order-none md:col-span-1 md:block">
              {person.lastSeenAt ? <TimeSince at={person.lastSeenAt} /> : t('never')}
            </span>
            <Menu
              trigger={
                <Button variant="ghost" size="icon-sm" aria-label={`${t('edit')}: ${person.name}`} className="order-2 md:order-none">
                  <Ellipsis aria-hidden />
                </Button>
              }
            >
              <MenuItem onClick={() => setChanging(person)}>{t('edit')}</MenuItem>
              {person.suspendedAt ? (
                <MenuItem onClick={() => reactivate(person)}>{t('reactivate')}</MenuItem>
              ) : (
                <MenuItem tone="danger" disabled={person.id === me} onClick={() => setSuspending(person)}>
                  {t('suspend')}
                </MenuItem>
              )}
            </Menu>
          </li>
        ))}
      </ul>
      {changing && <ChangeRolesDialog person={changing} sections={sections} change={actions.change} onClose={() => setChanging(null)} />}
      <AlertDialog
        open={suspending !== null}
        onOpenChange={() => {
          setSuspending(null)
          forget()
        }}
        title={t('suspendTitle', { name: suspending?.name ?? '' })}
        description={t('suspendText')}
        confirm={t('suspend')}
        pending={pending}
        onConfirm={() => {
          if (!suspending) return
          const { id, name } = suspending
          run(
            () => actions.suspend({ personId: id }),
            () => {
              setSuspending(null)
              toast.success(t('suspendDone', { name }))
            },
          )
        }}
      >
        {failure && <Notice title={failure.message} />}
      </AlertDialog>
    </>
  )
}

function SectionNames({ ids, sections }: { ids: number[]; sections: PeopleProps['sections'] }) {
  const arabic = useLocale() === 'ar'
  const names = sections.filter(({ id }) => ids.includes(id)).map(({ nameAr, nameEn }) => (arabic ? nameAr : nameEn))
  return names.join(arabic ? '\u060c ' : ', ')
}
