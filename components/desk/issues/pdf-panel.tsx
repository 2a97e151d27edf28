'use client'
import { Download, FileUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button, buttonClass } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { DeskIssue } from '#lib/print/types.ts'
import type { usePdfUpload } from './use-pdf-upload.ts'

type PdfPanelProps = { issue: DeskIssue; state: ReturnType<typeof usePdfUpload> }

/** The issue's file: which it is, how a new one comes along, why one was refused. */
export function PdfPanel({ issue, state }: PdfPanelProps) {
  const t = useTranslations('issues.pdf')
  const { pdf, upload, allowed } = issue
  return (
    <section aria-labelledby="issue-pdf" className="flex flex-col gap-3">
      <h2 id="issue-pdf" className="text-sm font-semibold">
        {t('title')}
      </h2>
      {state.refusal !== null && <Notice title={state.refusal} />}
      {upload?.failedPage != null && <Notice title={t('failed', { page: String(upload.failedPage), name: upload.name })} />}
      {pdf ? (
        <p className="text-sm">
          <bdi className="block truncate font-medium">{pdf.name}</bdi>
          <span className="text-muted">{t('size', { size: (pdf.bytes / 1024 / 1024).toFixed(1) })}</span>
        </p>
      ) : (
        <p className="text-sm text-muted">{t('none')}</p>
      )}
      <Progress {...state} upload={upload} hasPdf={pdf !== null} />
      <div className="flex flex-wrap gap-2">
        {allowed.upload && <ChoosePdf hasPdf={pdf !== null || upload !== null} busy={state.sending !== null} onFile={state.send} />}
        {pdf && (
          <a href={`/api/print/pdfs/${pdf.id}/original`} className={buttonClass({ variant: 'ghost' })} download>
            <Download aria-hidden />
            {t('original')}
          </a>
        )}
      </div>
      {allowed.upload && (
        <p className="text-xs leading-relaxed text-muted">
          {t('drop')}. {t('help')}
        </p>
      )}
    </section>
  )
}

function ChoosePdf({ hasPdf, busy, onFile }: { hasPdf: boolean; busy: boolean; onFile: (file: File) => void }) {
  const t = useTranslations('issues.pdf')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        className="sr-only"
        tabIndex={-1}
        aria-label={t('choose')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          // The same file may be chosen again after it was mended.
          event.target.value = ''
        }}
      />
      <Button variant={hasPdf ? 'secondary' : 'primary'} pending={busy} onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        {t(hasPdf ? 'replace' : 'choose')}
      </Button>
    </>
  )
}

type ProgressProps = Pick<PdfPanelProps['state'], 'sending' | 'isMaking'> & { upload: DeskIssue['upload']; hasPdf: boolean }

function Progress({ sending, isMaking, upload, hasPdf }: ProgressProps) {
  const t = useTranslations('issues.pdf')
  if (sending) {
    const percent = Math.floor(sending.share * 100)
    return <Bar words={percent < 100 ? t('sending', { name: sending.name, percent: String(percent) }) : t('checking')} share={sending.share} />
  }
  if (!upload || !isMaking) return null
  const count = { made: String(upload.made), count: String(upload.pageCount) }
  return <Bar words={t(hasPdf ? 'makingNext' : 'making', count)} share={upload.made / upload.pageCount} />
}

function Bar({ words, share }: { words: string; share: number }) {
  return (
    <output className="flex flex-col gap-1.5 text-sm">
      <span>{words}</span>
      <progress value={share} max={1} aria-label={words} className="h-1.5 w-full overflow-hidden rounded-full accent-accent" />
    </output>
  )
}
