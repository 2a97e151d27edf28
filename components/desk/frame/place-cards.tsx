import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { NavigationIcon } from './navigation-icon.tsx'
import type { NavigationEntry } from './navigation.ts'

/** The places of somebody who does not write: what each is for. */
export function PlaceCards({ entries }: { entries: NavigationEntry[] }) {
  const t = useTranslations('desk')
  return (
    <ul className="max-w-2xl py-2">
      {entries
        .filter((entry) => entry.key !== 'work')
        .map((entry) => (
          <li key={entry.key} className="border-b border-line last:border-b-0">
            <Link href={entry.href} className="flex items-center gap-4 px-4 py-4 -outline-offset-2 hover:bg-sunken md:px-6">
              <span className="flex size-10 shrink-0 items-center justify-center rounded-lg bg-sunken text-muted">
                <NavigationIcon name={entry.key} />
              </span>
              <span>
                <span className="block font-medium">{t(`navigation.${entry.key}`)}</span>
                <span className="block text-sm text-muted">{t(`work.places.${entry.key}`)}</span>
              </span>
            </Link>
          </li>
        ))}
    </ul>
  )
}
