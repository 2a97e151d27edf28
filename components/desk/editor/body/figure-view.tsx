'use client'

import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { ImageOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Skeleton } from '#components/ui/skeleton.tsx'
import type { DeskMedia } from '#lib/media/types.ts'
import { DeskPicture } from '../photos/desk-picture.tsx'
import { usePhoto } from '../photos/photo-shelf-context.tsx'
import { FigureSettings, type FigureAttributes } from './figure-settings.tsx'

/** A photo as the page shows it: caption to be written in its place, credit in parentheses. */
export function FigureView({ node, editor, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTranslations('editor.photo')
  const attributes = node.attrs as FigureAttributes & { mediaId: string }
  const photo = usePhoto(attributes.mediaId)
  const known = typeof photo === 'object' ? photo : null
  const credit = attributes.creditOverride ?? known?.credit ?? ''
  return (
    <NodeViewWrapper as="figure" className="figure" data-selected={selected || undefined}>
      <div className="figure-picture" contentEditable={false} data-drag-handle>
        <FigurePicture photo={photo} alt={attributes.altOverride ?? known?.alt ?? ''} />
        {editor.isEditable && (
          <FigureSettings attributes={attributes} photo={known} onChange={updateAttributes} onRemove={deleteNode} />
        )}
      </div>
      <div className="figure-words">
        <NodeViewContent<'figcaption'>
          as="figcaption"
          data-empty={node.content.size === 0 || undefined}
          data-placeholder={editor.isEditable ? t('captionPlaceholder') : undefined}
        />
        <span className="credit" contentEditable={false}>
          {credit ? `(${credit})` : known && <span className="lacking">({t('creditMissing')})</span>}
        </span>
      </div>
    </NodeViewWrapper>
  )
}

function FigurePicture({ photo, alt }: { photo: DeskMedia | 'missing' | 'loading'; alt: string }) {
  const t = useTranslations('editor.photo')
  if (photo === 'loading') return <Skeleton className="aspect-[3/2] w-full" />
  if (photo === 'missing') {
    return (
      <div className="figure-missing">
        <ImageOff aria-hidden />
        {t('missing')}
      </div>
    )
  }
  return <DeskPicture photo={photo} alt={alt} sizes="(min-width: 64rem) 42rem, 100vw" />
}
