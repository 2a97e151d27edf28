import type { DocumentNode, NodeName, StoryDocument } from './schema.ts'

/** The pages that a paper keeps beside its stories, in the order of the footer; each is the word in its address. */
export const STANDING_PAGES = ['about', 'contact', 'corrections-policy', 'privacy'] as const
export type StandingPageName = (typeof STANDING_PAGES)[number]

/** What such a page is written with: a body without pictures. */
export const STANDING_NODES: readonly NodeName[] = [
  'doc',
  'paragraph',
  'heading',
  'blockquote',
  'bulletList',
  'orderedList',
  'listItem',
  'divider',
  'text',
  'hardBreak',
]

/** Whether a document holds nothing but what a standing page may. */
export function isStandingText(document: StoryDocument): boolean {
  const isAllowed = (node: DocumentNode): boolean => STANDING_NODES.includes(node.type) && (node.content ?? []).every(isAllowed)
  return isAllowed(document)
}
