import type { ReactNode } from 'react'
import { renderPage } from '#components/site/render-page.tsx'
import type { PictureSlot } from '#components/site/picture-slots.ts'
import { now } from '#lib/platform/clock.ts'
import type { Counterpart } from '#lib/reader/find-counterpart.ts'
import type { Language } from '#lib/content/fields.ts'
import { homePath, sectionPath } from '#lib/content/paths.ts'
import type { ReaderEdition, ReaderPicture, ReaderSection, ReaderTranslation } from '#lib/reader/types.ts'
import type { PageMetadata } from '#lib/site/metadata.ts'

/** What every page's components get. */
export type PageContext = { edition: ReaderEdition; pictureBase: '/media'; today: Date }

export function pageContext(edition: ReaderEdition): PageContext {
  return { edition, pictureBase: '/media', today: now() }
}

type Page = {
  context: PageContext
  metadata: PageMetadata
  /** null: this page names no way to the other edition. */
  counterpart: Counterpart | null
  /** The same story in the other language; the masthead leads to it where readers can see it. */
  translation?: ReaderTranslation | null
  /** The same page in the other language, where it stands at an address of its own. */
  otherPath?: string | undefined
  section: ReaderSection | null
  masthead: 'large' | 'small'
  priority?: { picture: ReaderPicture | null; slot: PictureSlot } | undefined
  /** Where the same page stands in another edition; without it the section or the front page does. */
  elsewhere?: ((language: Language) => string) | undefined
  children: ReactNode
}

/** @returns the whole document of a page for readers. */
export function renderForReaders(page: Page): Promise<string> {
  const { context, metadata, counterpart, otherPath, section, masthead, priority, children } = page
  const picture = priority?.picture
  return renderPage({
    ...context,
    otherEdition: otherPath === undefined ? counterpart && otherEdition(counterpart, page) : otherPage(context.edition.language, otherPath),
    currentSection: section,
    masthead,
    head: { ...metadata, priority: priority && picture ? { slot: priority.slot, picture } : null },
    children,
  })
}

/** The same story or section in the other language where something stands there, else what the page names, or the front page. */
function otherEdition(
  { language, edition, section: hasSection }: Counterpart,
  { section, translation, elsewhere = homePath }: Page,
) {
  if (!edition) return null
  const path = translation?.path ?? (hasSection && section ? sectionPath(language, section.slug) : elsewhere(language))
  return { language, label: nameOf(language), path }
}

function otherPage(language: Language, path: string) {
  const other = language === 'ar' ? 'en' : 'ar'
  return { language: other, label: nameOf(other), path } as const
}

/** A language in its own words. */
function nameOf(language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
}
