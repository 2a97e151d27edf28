'use client'
import { ChevronsUpDown, ExternalLink, LogOut, UserRound } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Avatar } from '#components/ui/avatar.tsx'
import { cn } from '#components/ui/class-names.ts'
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from '#components/ui/menu.tsx'
import type { FrameActions, FramePerson } from './frame-types.ts'
import { switchLanguage } from './switch-language.ts'
import { useIdentity } from './use-identity.ts'

/** Who I am here: name, roles, sections; the interface's language; the way out. */
export function AccountMenu({ person, actions, rail }: { person: FramePerson; actions: FrameActions; rail: boolean }) {
  const t = useTranslations('desk')
  const locale = useLocale()
  const { roles, sections } = useIdentity(person)
  const trigger = (
    <button
      type="button"
      aria-label={`${t('identity.label')}: ${person.name}`}
      className={cn('my-2 flex shrink-0 items-center gap-2.5 rounded-md p-1.5 text-start hover:bg-hover data-popup-open:bg-hover', !rail && 'w-full')}
    >
      <Avatar name={person.name} />
      {!rail && (
        <>
          <span className="min-w-0 flex-1">
            <span className="block truncate text-sm font-medium"><bdi>{person.name}</bdi></span>
            <span className="mt-0.5 block truncate text-xs text-muted">{roles}</span>
          </span>
          <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-faint" />
        </>
      )}
    </button>
  )
  return (
    <Menu trigger={trigger} side="top" align="start" className="w-64">
      <div className="px-2 pt-1.5 pb-2">
        <span className="block truncate text-sm font-medium"><bdi>{person.name}</bdi></span>
        <span className="block truncate text-xs text-muted"><bdi>{person.email}</bdi></span>
        <p className="mt-2 text-xs leading-relaxed text-muted">
          <span className="font-medium text-ink">{roles}</span>
          {sections !== null && (
            <>
              <br />
              {sections}
            </>
          )}
        </p>
      </div>
      <MenuSeparator />
      <MenuLink href="/desk/profile" icon={<UserRound aria-hidden />}>
        {t('navigation.profile')}
      </MenuLink>
      <MenuLink href={locale === 'ar' ? '/' : '/en'} target="_blank" icon={<ExternalLink aria-hidden className="mirror" />}>
        {t('navigation.newspaper')}
      </MenuLink>
      <MenuSeparator />
      <MenuChoice
        label={t('identity.language')}
        value={locale}
        options={[
          { value: 'ar', label: <span lang="ar">{t('languages.ar')}</span> },
          { value: 'en', label: <span lang="en">{t('languages.en')}</span> },
        ]}
        onValueChange={(language) => void switchLanguage(actions, language)}
      />
      <MenuSeparator />
      <MenuItem onClick={() => void actions.signOut()} icon={<LogOut aria-hidden className="mirror" />}>
        {t('identity.signOut')}
      </MenuItem>
    </Menu>
  )
}
