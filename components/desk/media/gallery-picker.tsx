'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { DeskMedia } from '#lib/media/types.ts'
import { DropVeil } from './drop-veil.tsx'
import { LibraryResults } from './library-results.tsx'
import { LibrarySearch } from './library-search.tsx'
import { UploadButton } from './upload-button.tsx'
import { UploadList } from './upload-list.tsx'
import { useIncomingFiles } from './use-incoming-files.ts'
import { useLibrary } from './use-library.ts'
import { useUploads } from './use-uploads.ts'

type GalleryPickerProps = { onClose: () => void; onChoose: (photos: DeskMedia[]) => void }

/** Chooses several photos in the order in which they are marked; new files are marked as they arrive. */
export function GalleryPicker({ onClose, onChoose }: GalleryPickerProps) {
  const t = useTranslations('media.picker')
  const library = useLibrary(null)
  const [chosen, setChosen] = useState<readonly DeskMedia[]>([])
  const uploads = useUploads((photo) => {
    library.put(photo)
    setChosen((before) => [...before, photo])
  })
  const over = useIncomingFiles(true, uploads.add)
  const toggle = (photo: DeskMedia) =>
    setChosen((before) => (before.some(({ id }) => id === photo.id) ? before.filter(({ id }) => id !== photo.id) : [...before, photo]))
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('severalTitle')}
      className="max-w-6xl"
      footer={
        <>
          <span aria-live="polite" className="me-auto self-center text-sm text-muted">
            {t('chosen', { count: chosen.length })}
          </span>
          <Button variant="primary" disabled={chosen.length === 0} onClick={() => onChoose([...chosen])}>
            {t('chooseSeveral')}
          </Button>
        </>
      }
    >
      <div className="relative -mx-5 -mt-1 -mb-5 flex h-[calc(100dvh-12rem)] max-h-[48rem] flex-col border-t border-line">
        <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2.5">
          <LibrarySearch library={library} className="min-w-48 flex-1" />
          <UploadButton onFiles={uploads.add} variant="secondary" />
        </div>
        <UploadList uploads={uploads} onOpen={toggle} />
        <div className="min-h-0 flex-1 overflow-y-auto">
          <LibraryResults library={library} selectedId={null} chosen={chosen} onSelect={toggle} row="clamp(6.5rem, 10vw, 9rem)" />
        </div>
        <DropVeil shown={over} />
      </div>
    </Dialog>
  )
}
