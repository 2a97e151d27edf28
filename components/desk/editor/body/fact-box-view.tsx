'use client'

import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/select.tsx'
import { FACT_BOX_VARIANTS } from '#lib/content/nodes/fact-box.ts'

type Variant = (typeof FACT_BOX_VARIANTS)[number]

/** A box of facts as the page shows it, with what kind of box it is over it. */
export function FactBoxView({ node, editor, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTranslations('editor.factBox')
  const variant = node.attrs['variant'] as Variant
  return (
    <NodeViewWrapper as="section" className="fact-box" aria-label={t('label')} data-variant={variant} data-selected={selected || undefined}>
      {editor.isEditable && (
        <div className="block-tools" contentEditable={false}>
          <Select
            aria-label={t('variant')}
            className="w-auto"
            options={FACT_BOX_VARIANTS.map((value) => ({ value, label: t(`variants.${value}`) }))}
            value={variant}
            onValueChange={(value) => updateAttributes({ variant: value })}
          />
          <Button size="icon-sm" variant="ghost" aria-label={t('remove')} onClick={deleteNode}>
            <Trash2 aria-hidden />
          </Button>
        </div>
      )}
      <NodeViewContent />
    </NodeViewWrapper>
  )
}
