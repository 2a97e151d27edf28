'use client'
import { CircleAlert, CircleCheck, RotateCcw, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import type { DeskMedia } from '#lib/media/types.ts'
import { Rendition } from './rendition.tsx'
import type { Upload, Uploads } from './use-uploads.ts'

type UploadListProps = { uploads: Uploads; onOpen: (photo: DeskMedia) => void }

/** Each file on its way, and each that was refused, with the reason. */
export function UploadList({ uploads, onOpen }: UploadListProps) {
  const t = useTranslations('media.uploads')
  if (uploads.list.length === 0) return null
  return (
    <section aria-label={t('title')} className="border-b border-line bg-sunken/60">
      <ul aria-live="polite" className="flex max-h-72 flex-col divide-y divide-line overflow-y-auto">
        {uploads.list.map((upload) => (
          <UploadRow key={upload.id} upload={upload} uploads={uploads} onOpen={onOpen} />
        ))}
      </ul>
      {uploads.list.filter(({ state }) => state === 'done').length > 1 && (
        <div className="border-t border-line px-2 py-1">
          <Button variant="ghost" size="sm" onClick={uploads.dismissDone}>
            {t('clear')}
          </Button>
        </div>
      )}
    </section>
  )
}

function UploadRow({ upload, uploads, onOpen }: UploadListProps & { upload: Upload }) {
  const t = useTranslations('media.uploads')
  const { id, file, state, photo } = upload
  return (
    <li className="flex min-h-12 items-center gap-3 px-4 py-1.5 text-sm md:px-6">
      <UploadMark upload={upload} />
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline gap-2">
          <bdi className="truncate font-medium">{file.name}</bdi>
          <span className="shrink-0 text-xs text-muted">{wordsOf(upload, t)}</span>
        </div>
        {upload.message && <p className="text-xs leading-relaxed text-danger-ink">{upload.message}</p>}
        {state === 'sending' && <Bar share={upload.share} label={t('progress', { name: file.name })} />}
      </div>
      {photo && (
        <Button variant="ghost" size="sm" onClick={() => onOpen(photo)}>
          {t('open')}
        </Button>
      )}
      {state === 'failed' && (
        <Button size="sm" onClick={() => uploads.retry(id)}>
          <RotateCcw aria-hidden />
          {t('retry')}
        </Button>
      )}
      <Button variant="ghost" size="icon-sm" aria-label={t('dismiss', { name: file.name })} onClick={() => uploads.dismiss(id)}>
        <X aria-hidden />
      </Button>
    </li>
  )
}

function UploadMark({ upload: { state, photo } }: { upload: Upload }) {
  if (photo) return <Rendition photo={photo} across={320} alt="" className="size-9 rounded object-cover" />
  const mark = {
    waiting: <span className="size-4 rounded-full border-2 border-line-strong" />,
    sending: <Spinner className="text-accent" />,
    done: <CircleCheck aria-hidden className="size-4 text-success-ink" />,
    refused: <CircleAlert aria-hidden className="size-4 text-danger-ink" />,
    failed: <CircleAlert aria-hidden className="size-4 text-danger-ink" />,
  }
  return <span className="flex size-9 items-center justify-center">{mark[state]}</span>
}

function Bar({ share, label }: { share: number; label: string }) {
  return (
    <progress
      aria-label={label}
      value={share}
      max={1}
      className="mt-1 block h-1 w-full appearance-none overflow-hidden rounded-full bg-chip [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-chip [&::-webkit-progress-value]:bg-accent"
    />
  )
}

function wordsOf({ state, share, photo }: Upload, t: ReturnType<typeof useTranslations<'media.uploads'>>): string {
  if (state === 'waiting') return t('waiting')
  if (state === 'sending') return share < 1 ? t('sending') : t('processing')
  if (state === 'done') return photo?.alreadyThere ? t('alreadyThere') : t('done')
  return ''
}
