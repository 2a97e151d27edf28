'use client'
import { Download, ExternalLink } from 'lucide-react'
import Link from 'next/link'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buttonClass } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import type { DeskMedia, DeskMediaDetails } from '#lib/media/types.ts'
import { Crops, FocalPicker } from './focal-picker.tsx'
import { PhotoForm } from './photo-form.tsx'
import type { PhotoEditing } from './use-photo-editing.ts'

type PhotoDetailsProps = { photo: DeskMedia; editing: PhotoEditing }

/** Everything about one photo: the picture with its focal point, its words, its file, where readers see it. */
export function PhotoDetails({ photo, editing }: PhotoDetailsProps) {
  const t = useTranslations('media')
  const { draft, details, mayEdit, change, error } = editing
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-2.5">
        <FocalPicker photo={photo} value={draft.focal} disabled={!mayEdit} onChange={(focal) => change({ focal })} />
        {mayEdit && <p className="text-xs leading-relaxed text-muted">{t('fields.focalHelp')}</p>}
        <Crops photo={photo} focal={draft.focal} />
      </div>
      {error && <Notice>{error}</Notice>}
      {details && !mayEdit && <Notice tone="info">{t('details.readOnly')}</Notice>}
      <PhotoForm draft={draft} disabled={!mayEdit} onChange={change} />
      <LiveIn details={details} />
      <FileFacts photo={photo} />
    </div>
  )
}

function LiveIn({ details }: { details: DeskMediaDetails | null }) {
  const t = useTranslations('media.details')
  const inArabic = useLocale() === 'ar'
  if (!details) return <Skeleton className="h-12" />
  const isSeen = details.liveIn.length > 0 || details.portraitOf.length > 0
  return (
    <Part title={t('liveIn')}>
      {!isSeen && <p className="text-sm text-muted">{t('notLive')}</p>}
      {isSeen && details.mayEdit && <p className="text-xs text-muted">{t('changesLive')}</p>}
      <ul className="flex flex-col">
        {details.liveIn.map(({ storyId, headline, language }) => (
          <li key={storyId} className="border-b border-line last:border-0">
            <Link href={`/desk/stories/${storyId}`} lang={language} dir="auto" className="block py-2 text-sm leading-snug hover:underline">
              {headline}
            </Link>
          </li>
        ))}
        {details.portraitOf.map(({ id, nameAr, nameEn }) => (
          <li key={id} className="py-2 text-sm">
            {t('portraitOf', { name: inArabic ? nameAr : nameEn })}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function FileFacts({ photo }: { photo: DeskMedia }) {
  const t = useTranslations('media.details')
  const format = useFormatter()
  const megabytes = format.number(photo.bytes / 1024 / 1024, { numberingSystem: 'latn', maximumFractionDigits: 1, style: 'unit', unit: 'megabyte', unitDisplay: 'long' })
  return (
    <Part title={t('file')}>
      <div className="flex flex-col gap-1 text-sm text-muted">
        <bdi className="break-all text-ink">{photo.originalName}</bdi>
        <span>{t('size', { width: String(photo.width), height: String(photo.height), bytes: megabytes })}</span>
        <span>{t('uploaded', { name: photo.uploadedBy.name, when: format.dateTime(new Date(photo.createdAt), 'moment') })}</span>
      </div>
      <div className="mt-1 flex flex-wrap gap-2">
        <a href={`/api/media/${photo.id}/original`} download className={buttonClass({ size: 'sm' })}>
          <Download aria-hidden />
          {t('download')}
        </a>
        <a
          href={`/api/media/${photo.id}/${photo.widths.at(-1) ?? 320}.webp`}
          target="_blank"
          rel="noreferrer"
          className={buttonClass({ size: 'sm', variant: 'ghost' })}
        >
          <ExternalLink aria-hidden className="mirror" />
          {t('openOriginal')}
        </a>
      </div>
    </Part>
  )
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 className="text-sm font-medium">{title}</h3>
      {children}
    </section>
  )
}
