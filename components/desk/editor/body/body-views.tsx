'use client'

import { ReactNodeViewRenderer } from '@tiptap/react'
import { EmbedView } from './embed-view.tsx'
import { FactBoxView } from './fact-box-view.tsx'
import { FigureView } from './figure-view.tsx'
import type { NodeViews } from './from-definitions.ts'
import { GalleryView } from './gallery-view.tsx'
import { QuoteView } from './quote-view.tsx'
import { RelatedView } from './related-view.tsx'
import { tableView } from './table-view.ts'

/** Blocks that need more than their words to be edited. */
export const bodyViews = (words: { tableCaption: string }): NodeViews => ({
  figure: ReactNodeViewRenderer(FigureView, {
    attrs: ({ node }) => ({ 'data-layout': node.attrs['layout'] as string }),
  }),
  gallery: ReactNodeViewRenderer(GalleryView),
  blockquote: ReactNodeViewRenderer(QuoteView),
  pullQuote: ReactNodeViewRenderer(QuoteView),
  factBox: ReactNodeViewRenderer(FactBoxView),
  table: tableView(words.tableCaption),
  relatedStory: ReactNodeViewRenderer(RelatedView),
  embed: ReactNodeViewRenderer(EmbedView),
})
