import type { StoryCounts } from '#lib/stories/queries.ts'
import { isEditorial, type Actor } from '#lib/policies/actor.ts'
import { mayEditFront } from '#lib/policies/fronts.ts'
import { mayUseMedia } from '#lib/policies/media.ts'
import { mayManagePages } from '#lib/policies/pages.ts'
import { mayReadIssues } from '#lib/policies/print.ts'
import { mayManageAuthors, mayManagePeople, mayManageSettings, mayReadAudit } from '#lib/policies/people.ts'
import { mayManagePrayerTimes } from '#lib/policies/prayer-times.ts'

export type NavigationKey =
  'work' | 'stories' | 'front' | 'photos' | 'issues' | 'authors' | 'people' | 'prayerTimes' | 'pages' | 'settings' | 'audit'
export type NavigationEntry = { key: NavigationKey; href: string }

/** Where this person may go: what the policies allow, in the order of a day's work. */
export function navigationFor(actor: Actor): NavigationEntry[] {
  const entries: (NavigationEntry & { open: boolean })[] = [
    { key: 'work', href: '/desk', open: true },
    { key: 'stories', href: '/desk/stories', open: mayUseStories(actor) },
    { key: 'front', href: '/desk/front', open: mayEditFront(actor) },
    { key: 'photos', href: '/desk/photos', open: mayUseMedia(actor) },
    { key: 'issues', href: '/desk/issues', open: mayReadIssues(actor) },
    { key: 'authors', href: '/desk/authors', open: mayManageAuthors(actor) },
    { key: 'prayerTimes', href: '/desk/prayer-times', open: mayManagePrayerTimes(actor) },
    { key: 'pages', href: '/desk/pages', open: mayManagePages(actor) },
    { key: 'people', href: '/desk/people', open: mayManagePeople(actor) },
    { key: 'settings', href: '/desk/settings', open: mayManageSettings(actor) },
    { key: 'audit', href: '/desk/audit', open: mayReadAudit(actor) },
  ]
  return entries.filter((entry) => entry.open).map(({ key, href }) => ({ key, href }))
}

/** Whether the list of stories holds anything for them: the photo desk reads it too. */
export function mayUseStories(actor: Actor): boolean {
  return isEditorial(actor) || mayUseMedia(actor)
}

/** The queues under «stories»; each is a filter of the list. */
export const QUEUES = [
  { state: 'in_review', count: 'inReview', href: '/desk/stories?state=in_review' },
  { state: 'approved', count: 'approved', href: '/desk/stories?state=approved' },
  { state: 'scheduled', count: 'scheduled', href: '/desk/stories?state=scheduled' },
  { state: 'published_changed', count: 'changed', href: '/desk/stories?changed=1' },
] as const satisfies { state: string; count: keyof StoryCounts; href: string }[]

/** @returns whether the address belongs to the entry, its own pages below included */
export function isCurrent(pathname: string, href: string): boolean {
  return href === '/desk' ? pathname === '/desk' : pathname === href || pathname.startsWith(`${href}/`)
}
