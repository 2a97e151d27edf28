'use client'

import { ArrowLeft, ArrowRight, Settings2, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Popover } from '#components/ui/popover.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import type { GalleryItem } from '#lib/content/nodes/gallery.ts'
import type { DeskMedia } from '#lib/media/types.ts'
import { DeskPicture } from '../photos/desk-picture.tsx'
import { usePhoto } from '../photos/photo-shelf-context.tsx'
import { PhotoWords } from '../photos/photo-words.tsx'
import { useWorkspace } from '../workspace-context.tsx'

type GalleryPhotoProps = {
  item: GalleryItem
  /** 1 is the first. */
  place: number
  count: number
  editable: boolean
  onChange: (change: Partial<GalleryItem>) => void
  onMove: (step: -1 | 1) => void
  onRemove: () => void
}

/** One photo of a gallery with the words that readers find under it. */
export function GalleryPhoto(props: GalleryPhotoProps) {
  const { item, place, editable, onChange } = props
  const t = useTranslations('editor')
  const { direction, language } = useWorkspace()
  const photo = usePhoto(item.mediaId)
  const known = typeof photo === 'object' ? photo : null
  const credit = item.creditOverride ?? known?.credit ?? ''
  return (
    <li>
      <div className="gallery-picture">
        {photo === 'loading' && <Skeleton className="aspect-[3/2] w-full" />}
        {photo === 'missing' && <div className="figure-missing">{t('photo.missing')}</div>}
        {known && <DeskPicture photo={known} alt={item.altOverride ?? known.alt} sizes="16rem" />}
        <span className="gallery-place" aria-hidden>
          {place}
        </span>
      </div>
      <textarea
        dir={direction}
        lang={language}
        rows={2}
        maxLength={600}
        aria-label={t('gallery.caption', { place })}
        placeholder={known?.caption || t('photo.captionPlaceholder')}
        readOnly={!editable}
        value={item.caption}
        onChange={(event) => onChange({ caption: event.target.value })}
      />
      <div className="gallery-foot">
        <span className="credit">{credit ? `(${credit})` : known && <span className="lacking">({t('photo.creditMissing')})</span>}</span>
        {editable && <PhotoTools {...props} photo={known} />}
      </div>
    </li>
  )
}

function PhotoTools({ item, place, count, photo, onChange, onMove, onRemove }: GalleryPhotoProps & { photo: DeskMedia | null }) {
  const t = useTranslations('editor.gallery')
  return (
    <span className="ms-auto flex">
      <Button size="icon-sm" variant="ghost" aria-label={t('earlier', { place })} disabled={place === 1} onClick={() => onMove(-1)}>
        <ArrowRight aria-hidden className="ltr:rotate-180" />
      </Button>
      <Button size="icon-sm" variant="ghost" aria-label={t('later', { place })} disabled={place === count} onClick={() => onMove(1)}>
        <ArrowLeft aria-hidden className="ltr:rotate-180" />
      </Button>
      <Popover
        align="end"
        title={t('settings', { place })}
        className="w-80"
        trigger={
          <Button size="icon-sm" variant="ghost" aria-label={t('settings', { place })}>
            <Settings2 aria-hidden />
          </Button>
        }
      >
        <div className="flex flex-col gap-4">
          <PhotoWords photo={photo} overrides={item} onChange={onChange} />
        </div>
      </Popover>
      <Button size="icon-sm" variant="ghost" aria-label={t('removePhoto', { place })} onClick={onRemove}>
        <Trash2 aria-hidden />
      </Button>
    </span>
  )
}
