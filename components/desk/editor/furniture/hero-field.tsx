'use client'

import { ImagePlus, Settings2, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ClipboardEvent, type DragEvent, useState } from 'react'
import { uploadPhoto } from '#components/desk/media/upload-photo.ts'
import { Button } from '#components/ui/button.tsx'
import { Popover } from '#components/ui/popover.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { Hero } from '#lib/content/fields.ts'
import type { DeskMedia } from '#lib/media/types.ts'
import { DeskPicture } from '../photos/desk-picture.tsx'
import { photoRefusal } from '../photos/photo-refusal.ts'
import { usePhoto, usePhotoShelf } from '../photos/photo-shelf-context.tsx'
import { PhotoWords } from '../photos/photo-words.tsx'
import { useWorkspace } from '../workspace-context.tsx'
import { GrowingText } from './growing-text.tsx'

/** The picture over the story, with caption and credit as the page prints them. */
export function HeroField({ onChoose }: { onChoose: () => void }) {
  const { fields, editable } = useWorkspace()
  const { progress, take } = useHeroUpload()
  if (fields.hero) return <HeroPicture hero={fields.hero} onChoose={onChoose} />
  if (!editable) return null
  return <HeroPlace progress={progress} onFiles={(data) => void take(data)} onChoose={onChoose} />
}

/** @returns the hero that a photo makes: its own caption, nothing overridden. */
export function heroOf(photo: DeskMedia): Hero {
  return { mediaId: photo.id, caption: photo.caption, creditOverride: null, altOverride: null, decorative: false }
}

function useHeroUpload() {
  const t = useTranslations('editor.photo')
  const { setField } = useWorkspace()
  const shelf = usePhotoShelf()
  const [progress, setProgress] = useState<number | null>(null)
  const take = async (data: DataTransfer | null) => {
    const file = [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'))
    if (!file || progress !== null) return
    setProgress(0)
    try {
      const photo = await uploadPhoto(file, { onProgress: setProgress })
      shelf.put(photo)
      setField('hero', heroOf(photo))
    } catch (reason) {
      toast.error(t('uploadFailed', { name: file.name }), { description: photoRefusal(reason, t('uploadUnreachable')), duration: 12_000 })
    } finally {
      setProgress(null)
    }
  }
  return { progress, take }
}

type HeroPlaceProps = { progress: number | null; onFiles: (data: DataTransfer | null) => void; onChoose: () => void }

function HeroPlace({ progress, onFiles, onChoose }: HeroPlaceProps) {
  const t = useTranslations('editor.photo')
  const onPaste = (event: ClipboardEvent) => onFiles(event.clipboardData)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    onFiles(event.dataTransfer)
  }
  return (
    <button
      type="button"
      id="story-hero"
      className="hero-place"
      aria-busy={progress !== null}
      onClick={onChoose}
      onPaste={onPaste}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <ImagePlus aria-hidden />
      <span className="hero-place-name">{t('chooseHero')}</span>
      <span>{t('drop')}</span>
      {progress !== null && <progress value={progress} max={1} aria-label={t('chooseHero')} />}
    </button>
  )
}

function HeroPicture({ hero, onChoose }: { hero: Hero; onChoose: () => void }) {
  const t = useTranslations('editor.photo')
  const { setField, editable } = useWorkspace()
  const photo = usePhoto(hero.mediaId)
  const known = typeof photo === 'object' ? photo : null
  const credit = hero.creditOverride ?? known?.credit ?? ''
  return (
    <figure className="hero" id="story-hero" tabIndex={-1}>
      <div className="figure-picture">
        {photo === 'loading' && <Skeleton className="aspect-[3/2] w-full" />}
        {photo === 'missing' && <div className="figure-missing">{t('missing')}</div>}
        {known && <DeskPicture photo={known} alt={hero.altOverride ?? known.alt} sizes="(min-width: 64rem) 46rem, 100vw" />}
        {editable && <HeroTools hero={hero} photo={known} onChoose={onChoose} />}
      </div>
      <div className="figure-words">
        <GrowingText
          id="story-hero-caption"
          className="caption"
          label={t('caption')}
          placeholder={t('captionPlaceholder')}
          value={hero.caption}
          maxLength={600}
          readOnly={!editable}
          onChange={(caption) => setField('hero', { ...hero, caption })}
        />
        <span className="credit">
          {credit ? `(${credit})` : known && <span className="lacking">({t('creditMissing')})</span>}
        </span>
      </div>
    </figure>
  )
}

function HeroTools({ hero, photo, onChoose }: { hero: Hero; photo: DeskMedia | null; onChoose: () => void }) {
  const t = useTranslations('editor.photo')
  const { setField } = useWorkspace()
  return (
    <div className="figure-tools">
      <Button size="sm" onClick={onChoose}>
        {t('replace')}
      </Button>
      <Popover
        align="end"
        title={t('settings')}
        className="w-80"
        trigger={
          <Button size="icon-sm" aria-label={t('settings')}>
            <Settings2 aria-hidden />
          </Button>
        }
      >
        <div className="flex flex-col gap-4">
          <PhotoWords photo={photo} overrides={hero} onChange={(words) => setField('hero', { ...hero, ...words })} />
        </div>
      </Popover>
      <Button size="icon-sm" aria-label={t('remove')} onClick={() => setField('hero', null)}>
        <Trash2 aria-hidden />
      </Button>
    </div>
  )
}
