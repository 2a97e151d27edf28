'use client'
import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/class-names.ts'
import { Dialog } from '#components/ui/dialog.tsx'
import type { DeskMedia } from '#lib/media/types.ts'
import { DropVeil } from './drop-veil.tsx'
import { LibraryResults } from './library-results.tsx'
import { LibrarySearch } from './library-search.tsx'
import { PhotoDetails } from './photo-details.tsx'
import { UploadButton } from './upload-button.tsx'
import { UploadList } from './upload-list.tsx'
import { useIncomingFiles } from './use-incoming-files.ts'
import { useLibrary } from './use-library.ts'
import { usePhotoEditing } from './use-photo-editing.ts'
import { useUploads } from './use-uploads.ts'

type MediaPickerProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  onChoose: (photo: DeskMedia) => void
}

/** Chooses one photo: from the library, or by dropping, pasting or choosing a new file. */
export function MediaPicker({ open, onOpenChange, onChoose }: MediaPickerProps) {
  const t = useTranslations('media.picker')
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title')} className="max-w-6xl">
      <Picker
        onChoose={(photo) => {
          onOpenChange(false)
          onChoose(photo)
        }}
      />
    </Dialog>
  )
}

function Picker({ onChoose }: Pick<MediaPickerProps, 'onChoose'>) {
  const t = useTranslations('media.picker')
  const library = useLibrary(null)
  const [selected, setSelected] = useState<DeskMedia | null>(null)
  const uploads = useUploads((photo) => {
    library.put(photo)
    // What was just brought is what is wanted, unless another is being looked at.
    setSelected((before) => before ?? photo)
  })
  const over = useIncomingFiles(true, uploads.add)
  return (
    <div className="relative -mx-5 -mt-1 -mb-5 flex h-[calc(100dvh-7rem)] max-h-[52rem] border-t border-line">
      <div className={cn('flex min-w-0 flex-1 flex-col', selected && 'max-lg:hidden')}>
        <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2.5">
          <LibrarySearch library={library} className="min-w-48 flex-1" />
          <UploadButton onFiles={uploads.add} variant="secondary" />
        </div>
        <UploadList uploads={uploads} onOpen={setSelected} />
        <div className="min-h-0 flex-1 overflow-y-auto">
          <LibraryResults library={library} selectedId={selected?.id ?? null} onSelect={setSelected} row="clamp(6.5rem, 10vw, 9rem)" />
        </div>
      </div>
      <aside className={cn('flex w-full flex-col border-line lg:w-[25rem] lg:border-s', !selected && 'max-lg:hidden')}>
        {selected ? (
          <Chosen
            key={selected.id}
            photo={selected}
            onBack={() => setSelected(null)}
            onChoose={(photo) => {
              library.put(photo)
              onChoose(photo)
            }}
          />
        ) : (
          <p className="m-auto max-w-64 p-6 text-center text-sm leading-relaxed text-muted">{t('pickOne')}</p>
        )}
      </aside>
      <DropVeil shown={over} />
    </div>
  )
}

type ChosenProps = { photo: DeskMedia; onBack: () => void; onChoose: (photo: DeskMedia) => void }

function Chosen({ photo, onBack, onChoose }: ChosenProps) {
  const t = useTranslations('media.picker')
  const editing = usePhotoEditing(photo)
  const choose = async () => {
    const chosen = editing.changed ? await editing.save() : photo
    if (chosen) onChoose(chosen)
  }
  return (
    <>
      <div className="border-b border-line px-2 py-1.5 lg:hidden">
        <Button variant="ghost" size="sm" onClick={onBack}>
          <ArrowRight aria-hidden className="ltr:rotate-180" />
          {t('back')}
        </Button>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-4">
        <PhotoDetails photo={photo} editing={editing} />
      </div>
      <div className="flex justify-end border-t border-line bg-sunken/50 px-4 py-3">
        <Button variant="primary" pending={editing.pending} onClick={() => void choose()}>
          {editing.changed ? t('saveAndChoose') : t('choose')}
        </Button>
      </div>
    </>
  )
}
