'use client'

import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { useTranslations } from 'next-intl'

/** A quote with the line that says who said it. */
export function QuoteView({ node, editor, updateAttributes }: NodeViewProps) {
  const t = useTranslations('editor.toolbar')
  const attribution = node.attrs['attribution'] as string
  return (
    <NodeViewWrapper className="quote">
      <NodeViewContent<'blockquote'> as="blockquote" />
      {(editor.isEditable || attribution) && (
        <input
          contentEditable={false}
          className="attribution"
          aria-label={t('attribution')}
          placeholder={t('attribution')}
          value={attribution}
          maxLength={200}
          readOnly={!editor.isEditable}
          onChange={(event) => updateAttributes({ attribution: event.target.value })}
        />
      )}
    </NodeViewWrapper>
  )
}
