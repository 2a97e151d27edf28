'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { DeskMedia, DeskMediaDetails } from '#lib/media/types.ts'
import { fetchPhoto, RequestFailed, savePhoto, type PhotoDraft } from './media-client.ts'
import { draftOf, isChanged } from './photo-form.tsx'

export type PhotoEditing = {
  draft: PhotoDraft
  details: DeskMediaDetails | null
  mayEdit: boolean
  changed: boolean
  pending: boolean
  /** In the person's language; empty when all is well. */
  error: string
  change: (changes: Partial<PhotoDraft>) => void
  /** @returns the saved photo, or null where it was not saved: what was written stays in the form. */
  save: () => Promise<DeskMedia | null>
}

/** The form of one photo; mount it with the photo's id as its key. */
export function usePhotoEditing(photo: DeskMedia): PhotoEditing {
  const t = useTranslations('desk.errors')
  const [saved, setSaved] = useState(photo)
  const [draft, setDraft] = useState(() => draftOf(photo))
  const [details, setDetails] = useState<DeskMediaDetails | null>(null)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState('')
  const { id } = photo
  useEffect(() => {
    const controller = new AbortController()
    fetchPhoto(id, controller.signal).then(setDetails, () => {
      if (!controller.signal.aborted) setError(t('network'))
    })
    return () => controller.abort()
  }, [id, t])

  const save = async () => {
    setPending(true)
    setError('')
    try {
      const after = await savePhoto(id, draft)
      setSaved(after)
      setDraft(draftOf(after))
      return after
    } catch (failure) {
      const words = failure instanceof RequestFailed ? failure.message : ''
      setError(words || t('network'))
      return null
    } finally {
      setPending(false)
    }
  }
  const change = (changes: Partial<PhotoDraft>) => setDraft((before) => ({ ...before, ...changes }))
  return { draft, details, mayEdit: details?.mayEdit ?? false, changed: isChanged(draft, saved), pending, error, change, save }
}
