'use client'
import { Search } from 'lucide-react'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Count } from '#components/ui/badge.tsx'
import { cn } from '#components/ui/class-names.ts'
import { StateDot } from '#components/ui/state-dot.tsx'
import { Kbd, Tooltip } from '#components/ui/tooltip.tsx'
import { AccountMenu } from './account-menu.tsx'
import type { FrameProps } from './frame-types.ts'
import { NavigationIcon } from './navigation-icon.tsx'
import { isCurrent, QUEUES, type NavigationEntry } from './navigation.ts'
import { NewStoryMenu } from './new-story-menu.tsx'

type SidebarProps = FrameProps & { onSearch: () => void; rail: boolean }

export function Sidebar({ person, paper, entries, counts, actions, onSearch, rail }: SidebarProps) {
  const t = useTranslations('desk')
  return (
    <aside
      className={cn(
        'sticky top-0 z-10 hidden h-dvh shrink-0 flex-col border-e border-line bg-canvas md:flex',
        rail ? 'w-14 items-center px-2' : 'w-60 px-3',
      )}
    >
      <div className={cn('flex shrink-0 items-center gap-1', rail ? 'h-14 justify-center' : 'h-14 ps-2')}>
        {!rail && (
          <Link href="/desk" className="min-w-0 flex-1 truncate rounded text-lg font-semibold">
            {paper}
          </Link>
        )}
        {person.mayWrite && <NewStoryMenu createStory={actions.createStory} look="icon" />}
      </div>
      <Tooltip label={t('navigation.search')} shortcut="Ctrl K" side="inline-end">
        <button
          type="button"
          onClick={onSearch}
          aria-label={t('navigation.search')}
          aria-keyshortcuts="Control+K Meta+K"
          className={cn(
            'mb-3 flex h-9 shrink-0 items-center gap-2 rounded-md border border-line-strong bg-surface text-sm text-muted shadow-xs hover:border-line-hover hover:text-ink',
            rail ? 'w-9 justify-center' : 'w-full px-2.5',
          )}
        >
          <Search aria-hidden className="size-4 shrink-0" />
          {!rail && (
            <>
              <span className="flex-1 truncate text-start">{t('navigation.find')}</span>
              <Kbd>Ctrl K</Kbd>
            </>
          )}
        </button>
      </Tooltip>
      <nav aria-label={t('navigation.label')} className="min-h-0 w-full flex-1 overflow-y-auto">
        <ul className="flex flex-col gap-0.5">
          {entries.map((entry) => (
            <li key={entry.key}>
              <NavigationLink entry={entry} rail={rail} count={entry.key === 'work' ? counts.mine : 0} />
              {entry.key === 'stories' && !rail && person.mayWrite && <Queues counts={counts} />}
            </li>
          ))}
        </ul>
      </nav>
      <AccountMenu person={person} actions={actions} rail={rail} />
    </aside>
  )
}

function NavigationLink({ entry, rail, count }: { entry: NavigationEntry; rail: boolean; count: number }) {
  const t = useTranslations('desk.navigation')
  const current = isCurrent(usePathname(), entry.href)
  const link = (
    <Link
      href={entry.href}
      aria-current={current ? 'page' : undefined}
      aria-label={rail ? t(entry.key) : undefined}
      className={cn(
        'flex h-8.5 items-center gap-2.5 rounded-md text-sm text-muted -outline-offset-2 hover:bg-hover hover:text-ink',
        rail ? 'w-10 justify-center' : 'px-2',
        current && 'bg-hover font-medium text-ink [&_svg]:text-accent',
      )}
    >
      <NavigationIcon name={entry.key} />
      {!rail && <span className="min-w-0 flex-1 truncate">{t(entry.key)}</span>}
      {!rail && <Count value={count} />}
    </Link>
  )
  if (!rail) return link
  return (
    <Tooltip label={t(entry.key)} side="inline-end">
      {link}
    </Tooltip>
  )
}

function Queues({ counts }: Pick<FrameProps, 'counts'>) {
  const t = useTranslations('desk.states')
  const pathname = usePathname()
  const address = `${pathname}?${useSearchParams().toString()}`
  return (
    <ul className="mt-0.5 mb-1 ms-4 flex flex-col gap-0.5 border-s border-line ps-2">
      {QUEUES.map((queue) => (
        <li key={queue.state}>
          <Link
            href={queue.href}
            aria-current={address === queue.href ? 'page' : undefined}
            className="flex h-7.5 items-center gap-2 rounded-md px-2 text-sm text-muted -outline-offset-2 hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:text-ink"
          >
            <StateDot state={queue.state} className="ring-offset-canvas" />
            <span className="min-w-0 flex-1 truncate">{t(queue.state)}</span>
            <Count value={counts[queue.count]} tone={queue.state === 'in_review' ? 'warning' : 'neutral'} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
