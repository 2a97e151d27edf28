import type { ReactNode } from 'react'
import { renderPage } from '#components/site/render-page.tsx'
import type { PictureSlot } from '#components/site/picture-slots.ts'
import { now } from '#lib/platform/clock.ts'
import type { Counterpart } from '#lib/reader/find-counterpart.ts'
import type { Language } from '#lib/content/fields.ts'
import { homePath, sectionPath } from '#lib/content/paths.ts'
import type { ReaderEdition, ReaderPicture, ReaderSection } from '#lib/reader/types.ts'
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
  section: ReaderSection | null
  /** The same page in the other edition, where it is neither its home nor a section. */
  otherPath?: ((language: Language) => string) | undefined
  masthead: 'large' | 'small'
  priority?: { picture: ReaderPicture | null; slot: PictureSlot } | undefined
  children: ReactNode
}

/** @returns the whole document of a page for readers. */
export function renderForReaders({ context, metadata, counterpart, section, otherPath, masthead, priority, children }: Page): Promise<string> {
  const picture = priority?.picture
  return renderPage({
    ...context,
    otherEdition: counterpart && otherEdition(counterpart, { section, otherPath }),
    currentSection: section,
    masthead,
    head: { ...metadata, priority: priority && picture ? { slot: priority.slot, picture } : null },
    children,
  })
}

/** The same section in the other language where something stands there, else its front page. */
function otherEdition({ language, edition, section: hasSection }: Counterpart, { section, otherPath }: Pick<Page, 'section' | 'otherPath'>) {
  if (!edition) return null
  const front = hasSection && section ? sectionPath(language, section.slug) : homePath(language)
  return { language, label: nameOf(language), path: otherPath ? otherPath(language) : front }
}

/** A language in its own words. */
function nameOf(language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
}
