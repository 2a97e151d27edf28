'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import type { DeskMedia } from '#lib/media/types.ts'
import { PhotoDetails } from './photo-details.tsx'
import { usePhotoEditing } from './use-photo-editing.ts'

type PhotoSheetProps = { photo: DeskMedia; onClose: () => void; onSaved: (photo: DeskMedia) => void }

/** A photo's details at the side; closing it with unsaved words asks first. */
export function PhotoSheet({ photo, onClose, onSaved }: PhotoSheetProps) {
  const t = useTranslations('media.details')
  const editing = usePhotoEditing(photo)
  const [leaving, setLeaving] = useState(false)
  const [saved, setSaved] = useState(false)
  const save = async () => {
    const after = await editing.save()
    setSaved(after !== null)
    if (after) onSaved(after)
  }
  return (
    <>
      <Sheet
        open
        onOpenChange={(open) => {
          if (!open) (editing.changed ? setLeaving : onClose)(true)
        }}
        title={t('title')}
        className="w-[min(34rem,100vw)]"
        footer={
          editing.details?.mayEdit === false ? undefined : (
            <>
              {/* Not a toast: it would lie on the button. */}
              <output className="me-auto self-center text-sm text-success-ink">{saved && !editing.changed && t('saved')}</output>
              <Button variant="primary" pending={editing.pending} disabled={!editing.changed} onClick={() => void save()}>
                {t('save')}
              </Button>
            </>
          )
        }
      >
        <PhotoDetails photo={photo} editing={editing} />
      </Sheet>
      <AlertDialog
        open={leaving}
        onOpenChange={setLeaving}
        title={t('discardTitle')}
        description={t('discardText')}
        confirm={t('discard')}
        onConfirm={onClose}
      />
    </>
  )
}
