'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { DeskIssue } from '#lib/print/types.ts'
import { PdfRefused, uploadPdf } from './upload-pdf.ts'

const LOOK_AGAIN = 1_500

export type PdfSending = { name: string; share: number } | null

/** Sends the issue's PDF, and looks how its pages come along until they are whole. */
export function usePdfUpload({ id, upload }: DeskIssue) {
  const t = useTranslations('issues.pdf')
  const router = useRouter()
  const [sending, setSending] = useState<PdfSending>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const isMaking = upload !== null && upload.failedPage === null
  useEffect(() => {
    if (!isMaking) return
    const timer = setInterval(() => router.refresh(), LOOK_AGAIN)
    return () => clearInterval(timer)
  }, [isMaking, router])
  const send = (file: File): void => {
    if (sending) return
    setRefusal(null)
    setSending({ name: file.name, share: 0 })
    uploadPdf(file, { issueId: id, onProgress: (share) => setSending({ name: file.name, share }) })
      .then(() => router.refresh())
      .catch((error: unknown) => setRefusal(error instanceof PdfRefused ? error.message : t('interrupted')))
      .finally(() => setSending(null))
  }
  return { send, sending, refusal, isMaking }
}
