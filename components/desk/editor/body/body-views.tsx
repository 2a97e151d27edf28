'use client'

import { ReactNodeViewRenderer } from '@tiptap/react'
import { FigureView } from './figure-view.tsx'
import type { NodeViews } from './from-definitions.ts'
import { GalleryView } from './gallery-view.tsx'
import { QuoteView } from './quote-view.tsx'

/** Blocks that need more than their words to be edited. */
export const bodyViews: NodeViews = {
  figure: ReactNodeViewRenderer(FigureView, {
    attrs: ({ node }) => ({ 'data-layout': node.attrs['layout'] as string }),
  }),
  gallery: ReactNodeViewRenderer(GalleryView),
  blockquote: ReactNodeViewRenderer(QuoteView),
}
