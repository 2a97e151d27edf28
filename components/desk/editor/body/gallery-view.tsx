'use client'

import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { ImagePlus, Trash2 } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { type GalleryItem, galleryOf } from '#lib/content/nodes/gallery.ts'
import type { DeskMedia } from '#lib/media/types.ts'
import { usePhotoShelf } from '../photos/photo-shelf-context.tsx'
import { GalleryPhoto } from './gallery-photo.tsx'
import { moved, withItem } from './gallery-items.ts'

const GalleryPicker = dynamic(() => import('#components/desk/media/gallery-picker.tsx').then((module) => module.GalleryPicker))

/** A gallery while it is made: every photo with its caption, in the order in which readers move through them. */
export function GalleryView({ node, editor, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTranslations('editor.gallery')
  const shelf = usePhotoShelf()
  const [adding, setAdding] = useState(false)
  const items = node.attrs['items'] as GalleryItem[]
  const setItems = (next: GalleryItem[]) => (next.length > 0 ? updateAttributes({ items: next }) : deleteNode())
  const add = (photos: DeskMedia[]) => {
    for (const photo of photos) shelf.put(photo)
    setItems([...items, ...galleryOf(photos)])
    setAdding(false)
  }
  return (
    <NodeViewWrapper as="section" className="gallery" aria-label={t('label')} data-selected={selected || undefined} contentEditable={false}>
      <div className="gallery-head" data-drag-handle>
        <span>
          {t('label')} · {items.length}
        </span>
        {editor.isEditable && (
          <>
            <Button size="sm" className="ms-auto" onClick={() => setAdding(true)}>
              <ImagePlus aria-hidden />
              {t('add')}
            </Button>
            <Button size="icon-sm" aria-label={t('remove')} onClick={deleteNode}>
              <Trash2 aria-hidden />
            </Button>
          </>
        )}
      </div>
      <ol className="gallery-photos">
        {items.map((item, i) => (
          <GalleryPhoto
            key={`${item.mediaId} ${items.slice(0, i).filter(({ mediaId }) => mediaId === item.mediaId).length}`}
            item={item}
            place={i + 1}
            count={items.length}
            editable={editor.isEditable}
            onChange={(change) => setItems(withItem(items, i, change))}
            onMove={(step) => setItems(moved(items, i, step))}
            onRemove={() => setItems(items.toSpliced(i, 1))}
          />
        ))}
      </ol>
      {adding && <GalleryPicker onClose={() => setAdding(false)} onChoose={add} />}
    </NodeViewWrapper>
  )
}
