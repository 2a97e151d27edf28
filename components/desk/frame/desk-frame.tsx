'use client'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { CommandPalette } from './command-palette.tsx'
import type { FrameProps } from './frame-types.ts'
import { MobileBars } from './mobile-bars.tsx'
import { Sidebar } from './sidebar.tsx'
import { useCounts } from './use-counts.ts'
import { useShortcut } from './use-shortcut.ts'

/** What stands around every page of the desk. Beside a story that is being written it shrinks to its icons. */
export function DeskFrame({ children, ...props }: FrameProps & { children: ReactNode }) {
  const t = useTranslations('desk')
  const [searching, setSearching] = useState(false)
  const pathname = usePathname()
  const isEditor = /^\/desk\/stories\/\d+/.test(pathname)
  const counts = useCounts(props.counts, props.person.mayUseStories)
  useShortcut('k', () => setSearching((open) => !open))
  const frame = { ...props, counts, onSearch: () => setSearching(true) }
  return (
    <div className="flex min-h-dvh flex-col md:flex-row">
      <a
        href="#content"
        className="sr-only rounded-md bg-accent px-3 py-2 text-sm font-medium text-on-accent focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-80"
      >
        {t('skip')}
      </a>
      <Sidebar {...frame} rail={isEditor} />
      <MobileBars {...frame} withoutBottom={isEditor} />
      <main id="content" tabIndex={-1} className="flex min-w-0 flex-1 flex-col bg-surface outline-none md:min-h-dvh">
        {children}
      </main>
      <CommandPalette {...props} open={searching} onOpenChange={setSearching} />
    </div>
  )
}
