'use client'

import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { ExternalLink, ImageOff, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { EmbedFields } from '#lib/content/nodes/embed.ts'
import { DeskPicture } from '../photos/desk-picture.tsx'
import { usePhoto } from '../photos/photo-shelf-context.tsx'

/** A page elsewhere as the card that readers will see; its words can be put better, its picture left out. */
export function EmbedView({ node, editor, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTranslations('editor.embed')
  const { url, provider, title, fallbackText, pictureId } = node.attrs as EmbedFields
  const host = new URL(url).hostname
  const { isEditable } = editor
  return (
    <NodeViewWrapper className="embed" aria-label={t('label')} data-selected={selected || undefined} contentEditable={false}>
      <div className="embed-head" data-drag-handle>
        <span className="related-label">{provider === 'link' ? t('link') : t(`providers.${provider}`)}</span>
        <bdi>{host}</bdi>
        <span className="ms-auto flex gap-1">
          <a href={url} target="_blank" rel="noopener noreferrer" aria-label={t('open')} className="embed-open">
            <ExternalLink aria-hidden />
          </a>
          {isEditable && pictureId !== null && (
            <Button size="icon-sm" variant="ghost" aria-label={t('withoutPicture')} onClick={() => updateAttributes({ pictureId: null })}>
              <ImageOff aria-hidden />
            </Button>
          )}
          {isEditable && (
            <Button size="icon-sm" variant="ghost" aria-label={t('remove')} onClick={deleteNode}>
              <Trash2 aria-hidden />
            </Button>
          )}
        </span>
      </div>
      {pictureId !== null && <EmbedPicture id={pictureId} />}
      <input
        aria-label={t('cardTitle')}
        placeholder={host}
        value={title}
        maxLength={300}
        readOnly={!isEditable}
        onChange={(event) => updateAttributes({ title: event.target.value })}
      />
      <textarea
        rows={1}
        aria-label={t('cardText')}
        placeholder={isEditable ? t('cardText') : undefined}
        value={fallbackText}
        maxLength={600}
        readOnly={!isEditable}
        onChange={(event) => updateAttributes({ fallbackText: event.target.value })}
      />
    </NodeViewWrapper>
  )
}

function EmbedPicture({ id }: { id: string }) {
  const photo = usePhoto(id)
  return typeof photo === 'object' && <DeskPicture photo={photo} alt="" sizes="42rem" />
}
