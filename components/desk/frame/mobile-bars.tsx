'use client'
import { Menu as MenuIcon, Search } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Count } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { AccountMenu } from './account-menu.tsx'
import type { FrameProps } from './frame-types.ts'
import { NavigationIcon } from './navigation-icon.tsx'
import { isCurrent } from './navigation.ts'
import { NewStoryMenu } from './new-story-menu.tsx'

type MobileBarsProps = FrameProps & { onSearch: () => void; withoutBottom: boolean }
const SHOWN = 3

/** On a phone: the paper's name above, the places under the thumb below. */
export function MobileBars({ person, paper, entries, counts, actions, onSearch, withoutBottom }: MobileBarsProps) {
  const t = useTranslations('desk.navigation')
  const pathname = usePathname()
  const [more, setMore] = useState(false)
  return (
    <>
      <header className="sticky top-0 z-20 flex h-13 items-center gap-1 border-b border-line bg-canvas ps-4 pe-2 md:hidden">
        <Link href="/desk" className="min-w-0 flex-1 truncate text-lg font-semibold">
          {paper}
        </Link>
        <Button variant="ghost" size="icon" aria-label={t('search')} onClick={onSearch}>
          <Search aria-hidden />
        </Button>
        {person.mayWrite && <NewStoryMenu createStory={actions.createStory} look="icon" />}
      </header>
      {!withoutBottom && (
        <nav
          aria-label={t('label')}
          className="order-last sticky bottom-0 z-20 flex border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden"
        >
          {entries.slice(0, SHOWN).map((entry) => (
            <Link
              key={entry.key}
              href={entry.href}
              aria-current={isCurrent(pathname, entry.href) ? 'page' : undefined}
              className="relative flex h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs text-muted -outline-offset-2 aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:[&_svg]:text-accent"
            >
              <NavigationIcon name={entry.key} />
              {t(entry.key)}
              {entry.key === 'work' && <Count value={counts.mine} tone="accent" className="absolute start-1/2 top-1 ms-2" />}
            </Link>
          ))}
          <button
            type="button"
            onClick={() => setMore(true)}
            className="flex h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs text-muted -outline-offset-2"
          >
            <MenuIcon aria-hidden className="size-4.5" strokeWidth={1.75} />
            {t('more')}
          </button>
        </nav>
      )}
      <Sheet open={more} onOpenChange={setMore} title={t('more')} side="bottom">
        <ul className="flex flex-col">
          {entries.slice(SHOWN).map((entry) => (
            <li key={entry.key}>
              <Link href={entry.href} onClick={() => setMore(false)} className="flex h-12 items-center gap-3 rounded-md px-2 hover:bg-hover">
                <NavigationIcon name={entry.key} />
                {t(entry.key)}
              </Link>
            </li>
          ))}
        </ul>
        <AccountMenu person={person} actions={actions} rail={false} />
      </Sheet>
    </>
  )
}
