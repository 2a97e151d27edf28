'use client'
import { useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { cn } from '#components/ui/class-names.ts'
import type { DeskMedia } from '#lib/media/types.ts'
import { Rendition } from './rendition.tsx'

type PhotoGridProps = {
  photos: DeskMedia[]
  selectedId: string | null
  /** Where several are chosen: which, in their order. */
  chosen?: readonly DeskMedia[]
  onSelect: (photo: DeskMedia) => void
  /** CSS height at which a row starts out, before it is stretched to the width. */
  row?: string
  className?: string
}

/**
 * Rows filled from edge to edge, every photo in its own shape: each grows in proportion to its width at the row's
 * height, so that all of a row end up equally high.
 */
export function PhotoGrid({ photos, selectedId, chosen = NONE, onSelect, row = 'clamp(7.5rem, 16vw, 13rem)', className }: PhotoGridProps) {
  const t = useTranslations('media')
  return (
    <ul aria-label={t('grid')} className={cn('flex flex-wrap gap-1', className)} style={{ '--row': row } as CSSProperties}>
      {photos.map((photo) => (
        <li key={photo.id} className="relative min-w-0" style={shapeOf(photo)}>
          <button
            type="button"
            onClick={() => onSelect(photo)}
            aria-pressed={photo.id === selectedId || placeOf(photo, chosen) > 0}
            className="group absolute inset-0 overflow-hidden -outline-offset-2 aria-pressed:outline-3 aria-pressed:-outline-offset-3 aria-pressed:outline-accent"
            style={{ backgroundColor: photo.color }}
          >
            <Thumb photo={photo} alt={photo.alt || photo.caption || t('untitled', { name: photo.originalName })} />
            <Words photo={photo} />
            <Place place={placeOf(photo, chosen)} />
          </button>
        </li>
      ))}
      {/* Takes up the rest of the last row, which would be stretched otherwise. */}
      <li aria-hidden className="h-0" style={{ flexGrow: 1_000_000 }} />
    </ul>
  )
}

const NONE: readonly DeskMedia[] = []

/** @returns its number among the chosen ones; 0: it is not one of them */
function placeOf(photo: DeskMedia, chosen: readonly DeskMedia[]): number {
  return chosen.findIndex(({ id }) => id === photo.id) + 1
}

function Place({ place }: { place: number }) {
  if (place === 0) return null
  return (
    <span className="absolute end-1.5 top-1.5 grid size-6 place-items-center rounded-full bg-accent text-xs font-semibold text-on-accent">
      {place}
    </span>
  )
}

function Thumb({ photo, alt }: { photo: DeskMedia; alt: string }) {
  const address = (width: number) => `/api/media/${photo.id}/${width}.webp`
  const widths = photo.widths.filter((width) => width <= 960)
  return (
    <Rendition
      photo={photo}
      across={320}
      srcSet={widths.map((width) => `${address(width)} ${width}w`).join(', ')}
      sizes={`${Math.round(ratioOf(photo) * 14)}rem`}
      width={photo.width}
      height={photo.height}
      alt={alt}
      loading="lazy"
      decoding="async"
      className="size-full object-cover"
      style={{ objectPosition: `${photo.focal.x * 100}% ${photo.focal.y * 100}%` }}
    />
  )
}

/** On a dark foot of the picture, for whoever points at it or moves through by keyboard. */
function Words({ photo }: { photo: DeskMedia }) {
  if (!photo.caption && !photo.credit) return null
  return (
    <span
      aria-hidden
      className="absolute inset-x-0 bottom-0 bg-linear-to-t from-black/80 to-transparent px-2 pt-8 pb-1.5 text-start text-xs leading-snug text-white opacity-0 transition-opacity duration-150 group-hover:opacity-100 group-focus-visible:opacity-100 motion-reduce:transition-none"
    >
      <bdi className="line-clamp-2">{photo.caption}</bdi>
      {photo.credit && <bdi className="text-white/75">({photo.credit})</bdi>}
    </span>
  )
}

function shapeOf(photo: DeskMedia): CSSProperties {
  const ratio = ratioOf(photo)
  return { flexGrow: Math.round(ratio * 100), flexBasis: `calc(var(--row) * ${ratio})`, aspectRatio: String(ratio) }
}

/** A panorama or a column keeps a place in which it can still be seen. */
function ratioOf({ width, height }: DeskMedia): number {
  return Number(Math.min(2.6, Math.max(0.6, width / height)).toFixed(3))
}
