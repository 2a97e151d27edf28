'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PageHeader } from '#components/desk/frame/page-header.tsx'
import type { DeskMedia } from '#lib/media/types.ts'
import { DropVeil } from './drop-veil.tsx'
import { LibraryResults } from './library-results.tsx'
import { LibrarySearch } from './library-search.tsx'
import type { LibraryPage } from './media-client.ts'
import { PhotoSheet } from './photo-sheet.tsx'
import { UploadButton } from './upload-button.tsx'
import { UploadList } from './upload-list.tsx'
import { useIncomingFiles } from './use-incoming-files.ts'
import { useLibrary } from './use-library.ts'
import { useUploads } from './use-uploads.ts'

type PhotoLibraryProps = { initial: { page: LibraryPage; query: string } }

/** The photos page: drop, paste or choose files anywhere on it. */
export function PhotoLibrary({ initial }: PhotoLibraryProps) {
  const t = useTranslations('media')
  const library = useLibrary(initial)
  const uploads = useUploads(library.put)
  const [open, setOpen] = useState<DeskMedia | null>(null)
  const over = useIncomingFiles(true, uploads.add)
  return (
    <div className="relative flex flex-1 flex-col">
      <PageHeader title={t('title')}>
        <LibrarySearch library={library} className="order-last w-full md:order-none md:w-80" />
        <UploadButton onFiles={uploads.add} />
      </PageHeader>
      <UploadList uploads={uploads} onOpen={setOpen} />
      <LibraryResults
        library={library}
        selectedId={open?.id ?? null}
        onSelect={setOpen}
        emptyAction={<UploadButton onFiles={uploads.add} variant="secondary" />}
      />
      <DropVeil shown={over} />
      {open && <PhotoSheet key={open.id} photo={open} onClose={() => setOpen(null)} onSaved={library.put} />}
    </div>
  )
}
