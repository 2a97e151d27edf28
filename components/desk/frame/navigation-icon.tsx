import { BookOpenText, BookText, FileText, Images, MoonStar, Newspaper, PenLine, ScrollText, Settings2, SquareUserRound, UsersRound } from 'lucide-react'
import type { NavigationKey } from './navigation.ts'

const icons = {
  work: PenLine,
  stories: FileText,
  front: Newspaper,
  photos: Images,
  issues: BookOpenText,
  authors: SquareUserRound,
  people: UsersRound,
  prayerTimes: MoonStar,
  pages: BookText,
  settings: Settings2,
  audit: ScrollText,
} satisfies Record<NavigationKey, unknown>

export function NavigationIcon({ name }: { name: NavigationKey }) {
  const Icon = icons[name]
  return <Icon aria-hidden className="size-4.5 shrink-0" strokeWidth={1.75} />
}
