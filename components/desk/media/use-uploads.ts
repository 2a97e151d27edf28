'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { PhotoRefused, uploadPhoto, type UploadedPhoto } from './upload-photo.ts'

export type Upload = {
  id: number
  file: File
  /** 0–1 of the file sent. */
  share: number
  state: 'waiting' | 'sending' | 'done' | 'refused' | 'failed'
  /** Why it was refused or failed. */
  message: string
  photo: UploadedPhoto | null
}

export type Uploads = {
  list: Upload[]
  add: (files: Iterable<File>) => void
  retry: (id: number) => void
  dismiss: (id: number) => void
  dismissDone: () => void
}

/** Two at a time: as many as the server works on. */
const AT_ONCE = 2

/** Files on their way to the library; a refused one stays with its reason until it is dismissed. */
export function useUploads(onUploaded: (photo: UploadedPhoto) => void): Uploads {
  const t = useTranslations('desk.errors')
  const [list, setList] = useState<Upload[]>([])
  const started = useRef(new Map<number, AbortController>())
  const uploaded = useRef(onUploaded)
  useEffect(() => {
    uploaded.current = onUploaded
  })

  useEffect(() => {
    const change = (id: number, changes: Partial<Upload>) =>
      setList((before) => before.map((upload) => (upload.id === id ? { ...upload, ...changes } : upload)))
    const begin = async (upload: Upload, controller: AbortController) => {
      try {
        const onProgress = (share: number) => change(upload.id, { share })
        const photo = await uploadPhoto(upload.file, { onProgress, signal: controller.signal })
        change(upload.id, { state: 'done', photo })
        uploaded.current(photo)
      } catch (error) {
        const refusal = error instanceof PhotoRefused ? error.message : null
        change(upload.id, { state: refusal ? 'refused' : 'failed', message: refusal ?? t('network') })
      } finally {
        started.current.delete(upload.id)
      }
    }
    for (const upload of list) {
      if (started.current.size >= AT_ONCE) break
      if (upload.state !== 'waiting' || started.current.has(upload.id)) continue
      const controller = new AbortController()
      started.current.set(upload.id, controller)
      change(upload.id, { state: 'sending', share: 0, message: '' })
      void begin(upload, controller)
    }
  }, [list, t])

  return {
    list,
    add: (files) => setList((before) => [...before, ...Array.from(files, newUpload)]),
    retry: (id) => setList((before) => before.map((each) => (each.id === id ? { ...each, state: 'waiting' } : each))),
    dismiss: (id) => {
      started.current.get(id)?.abort()
      setList((before) => before.filter((each) => each.id !== id))
    },
    dismissDone: () => setList((before) => before.filter(({ state }) => state !== 'done')),
  }
}

let lastId = 0

function newUpload(file: File): Upload {
  return { id: ++lastId, file, share: 0, state: 'waiting', message: '', photo: null }
}
