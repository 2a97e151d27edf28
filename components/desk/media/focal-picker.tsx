'use client'
import { useTranslations } from 'next-intl'
import type { KeyboardEvent, MouseEvent } from 'react'
import type { DeskMedia } from '#lib/media/types.ts'
import { Rendition } from './rendition.tsx'

type Point = DeskMedia['focal']
type FocalPickerProps = { photo: DeskMedia; value: Point; disabled: boolean; onChange: (focal: Point) => void }

const STEPS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The photo with the point that stays in sight when it is cropped. Directions are the picture's, not the text's. */
export function FocalPicker({ photo, value, disabled, onChange }: FocalPickerProps) {
  const t = useTranslations('media.fields')
  const percent = { x: Math.round(value.x * 100), y: Math.round(value.y * 100) }
  const set = (x: number, y: number) => onChange({ x: share(x), y: share(y) })
  const click = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    // A press of Enter is a click without a place.
    if (!disabled && event.detail > 0) set((event.clientX - box.x) / box.width, (event.clientY - box.y) / box.height)
  }
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step || disabled) return
    event.preventDefault()
    const size = event.shiftKey ? 0.1 : 0.02
    set(value.x + step[0] * size, value.y + step[1] * size)
  }
  return (
    <div dir="ltr" className="flex justify-center overflow-hidden rounded-lg bg-sunken">
      {/* The point beneath takes the keyboard; the picture only takes the pointer. */}
      <div role="presentation" className="relative max-w-full" onClick={click}>
        <Rendition
          photo={photo}
          across={640}
          width={photo.width}
          height={photo.height}
          alt={photo.alt || photo.caption}
          className="max-h-[22rem] w-auto max-w-full object-contain"
        />
        <button
          type="button"
          disabled={disabled}
          aria-label={`${t('focal')}: ${t('focalValue', percent)}`}
          onKeyDown={press}
          className="absolute size-7 -translate-1/2 rounded-full border-2 border-white bg-black/25 shadow-[0_0_0_1px_rgb(0_0_0/0.5)] outline-offset-2 after:absolute after:inset-1/2 after:size-1.5 after:-translate-1/2 after:rounded-full after:bg-white"
          style={{ insetInlineStart: `${value.x * 100}%`, top: `${value.y * 100}%` }}
        />
        <output className="sr-only">{t('focalValue', percent)}</output>
      </div>
    </div>
  )
}

const CROPS = ['16 / 9', '3 / 2', '1 / 1'] as const

/** What is left of the photo in the shapes that pages use. */
export function Crops({ photo, focal }: { photo: DeskMedia; focal: Point }) {
  const t = useTranslations('media.fields')
  return (
    <figure className="flex flex-col gap-1.5">
      <figcaption className="text-xs text-muted">{t('crops')}</figcaption>
      <div className="flex items-start gap-2">
        {CROPS.map((shape) => (
          <Rendition
            key={shape}
            photo={photo}
            across={320}
            alt=""
            className="h-16 w-auto rounded object-cover"
            style={{ aspectRatio: shape, objectPosition: `${focal.x * 100}% ${focal.y * 100}%` }}
          />
        ))}
      </div>
    </figure>
  )
}

function share(value: number): number {
  return Number(Math.min(1, Math.max(0, value)).toFixed(3))
}
