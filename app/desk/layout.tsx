import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DeskDocument } from '#components/desk/frame/desk-document.tsx'
import { DeskFrame } from '#components/desk/frame/desk-frame.tsx'
import { mayUseStories, navigationFor } from '#components/desk/frame/navigation.ts'
import { currentActor } from '#lib/auth/current-actor.ts'
import { PATH_HEADER } from '#lib/platform/path-header.ts'
import { isEditorial } from '#lib/policies/actor.ts'
import { countStories } from '#lib/stories/queries.ts'
import { getNewspaper } from '#lib/taxonomy/get-newspaper.ts'
import { listSections } from '#lib/taxonomy/list-sections.ts'
import { createStoryAction, setLanguageAction, signOutAction } from './actions.ts'
import './desk.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk')
  return { title: { default: t('title'), template: `%s · ${t('title')}` }, robots: { index: false, follow: false } }
}

export const viewport: Viewport = { colorScheme: 'light dark', viewportFit: 'cover' }

/** The desk's document and frame. What a page shows or allows is asked for by the page and its commands, not here. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  if (!actor) redirect(`/sign-in?callbackUrl=${encodeURIComponent((await headers()).get(PATH_HEADER) ?? '/desk')}`)
  const [counts, newspaper, sections] = await Promise.all([countStories(actor), getNewspaper(), listSections()])
  const inArabic = actor.language === 'ar'
  const person = {
    name: actor.name,
    email: actor.email,
    roles: actor.roles,
    // Who holds a section holds what is below it; naming the section says so.
    sections: sections.filter(({ id, parentId }) => actor.sectionIds.includes(id) && !(parentId !== null && actor.sectionIds.includes(parentId))).map(({ nameAr, nameEn }) => (inArabic ? nameAr : nameEn)),
    mayWrite: isEditorial(actor),
    mayUseStories: mayUseStories(actor),
  }
  return (
    <DeskDocument>
      <DeskFrame
        person={person}
        paper={inArabic ? newspaper.nameAr : newspaper.nameEn}
        entries={navigationFor(actor)}
        counts={counts}
        actions={{ createStory: createStoryAction, setLanguage: setLanguageAction, signOut: signOutAction }}
      >
        {children}
      </DeskFrame>
    </DeskDocument>
  )
}
