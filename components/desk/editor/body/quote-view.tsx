'use client'

import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { useTranslations } from 'next-intl'

/** A quote, or words of the story set large, with the line that says who said it. */
export function QuoteView({ node, editor, updateAttributes }: NodeViewProps) {
  const t = useTranslations('editor.toolbar')
  const attribution = node.attrs['attribution'] as string
  const isPulled = node.type.name === 'pullQuote'
  return (
    <NodeViewWrapper className={isPulled ? 'pull-quote' : 'quote'}>
      <NodeViewContent<'blockquote'>
        as="blockquote"
        dir={(node.attrs['dir'] as string | null | undefined) ?? undefined}
        data-empty={(isPulled && node.content.size === 0) || undefined}
        data-placeholder={isPulled && editor.isEditable ? t('pullQuotePlaceholder') : undefined}
      />
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
