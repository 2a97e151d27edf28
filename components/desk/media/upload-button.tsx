'use client'
import { Upload } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '#components/ui/button.tsx'

type UploadButtonProps = { onFiles: (files: File[]) => void; variant?: 'primary' | 'secondary' }

/** Chooses files from the device. */
export function UploadButton({ onFiles, variant = 'primary' }: UploadButtonProps) {
  const t = useTranslations('media')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept="image/jpeg,image/png,image/webp"
        className="sr-only"
        tabIndex={-1}
        aria-label={t('upload')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // The same file may be chosen again after it was mended.
          event.target.value = ''
        }}
      />
      <Button variant={variant} onClick={() => input.current?.click()}>
        <Upload aria-hidden />
        {t('upload')}
      </Button>
    </>
  )
}
