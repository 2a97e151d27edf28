'use client'
import { Download, Upload } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type ChangeEvent, useRef, useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '#components/desk/forms/use-command.ts'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { CityRow } from '#lib/cities/list-cities.ts'
import type { ReadTable } from '#lib/prayer-times/read-table.ts'
import type { CityActions } from './city-actions.ts'
import { TablePreview } from './table-preview.tsx'
import { useTableSpan } from './use-table-span.ts'

const MAX_BYTES = 300_000

type TableDialogProps = { city: CityRow; actions: CityActions; onClose: () => void }
type Chosen = { name: string; text: string; read: ReadTable }

/** A city's official table: what it has, and a file that is looked at before it takes its place. */
export function TableDialog({ city, actions, onClose }: TableDialogProps) {
  const t = useTranslations('prayerTimes')
  const cancel = useTranslations('desk.actions')
  const name = useLocale() === 'ar' ? city.nameAr : city.nameEn
  const span = useTableSpan()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [tooLarge, setTooLarge] = useState(false)
  const [asking, setAsking] = useState(false)
  const { run, pending, failure } = useCommand()
  const input = useRef<HTMLInputElement>(null)
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0]
    event.currentTarget.value = ''
    setChosen(null)
    setTooLarge(file !== undefined && file.size > MAX_BYTES)
    if (!file || file.size > MAX_BYTES) return
    const text = await file.text()
    run(
      () => actions.previewTable({ text }),
      (read) => setChosen({ name: file.name, text, read }),
    )
  }
  const done = (words: 'kept' | 'tableRemoved') => () => {
    toast.success(t(words))
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      staysOnOutsidePress
      className="max-w-2xl"
      title={t('tableTitle', { name })}
      description={t('tableLead')}
      footer={
        <>
          <Button onClick={onClose}>{cancel('cancel')}</Button>
          <Button
            variant="primary"
            pending={pending}
            disabled={!chosen?.read.ok}
            onClick={() => chosen && run(() => actions.keepTable({ cityId: city.id, text: chosen.text }), done('kept'))}
          >
            {t('keep')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-2">
          <p className="min-w-0 flex-1 text-sm text-muted">{city.table ? span(city.table) : t('noTable')}</p>
          {city.table && (
            <>
              <Button size="sm" variant="ghost" onClick={() => run(() => actions.exportTable({ cityId: city.id }), offer)}>
                <Download aria-hidden />
                {t('download')}
              </Button>
              <Button size="sm" variant="ghost" onClick={() => setAsking(true)}>
                {t('removeTable')}
              </Button>
            </>
          )}
        </div>
        <input ref={input} type="file" accept=".csv,text/csv,text/plain" aria-label={t('choose')} className="sr-only" tabIndex={-1} onChange={(event) => void choose(event)} />
        <Button className="self-start" onClick={() => input.current?.click()}>
          <Upload aria-hidden />
          {t('choose')}
        </Button>
        {tooLarge && <Notice title={t('tooLarge')} />}
        {failure && <Notice title={failure.message} />}
        {chosen && (
          <>
            <p className="text-sm font-medium">
              <bdi>{t('readFile', { name: chosen.name })}</bdi>
            </p>
            <TablePreview read={chosen.read} />
            {chosen.read.ok && city.table && <p className="text-sm text-muted">{t('replaceNote')}</p>}
          </>
        )}
      </div>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('removeTableTitle', { name })}
        description={t('removeTableText')}
        confirm={t('removeTable')}
        pending={pending}
        onConfirm={() => run(() => actions.removeTable({ cityId: city.id }), done('tableRemoved'))}
      >
        {failure && <Notice title={failure.message} />}
      </AlertDialog>
    </Dialog>
  )
}

/** Hands a text to the browser as a file to keep. */
function offer({ name, text }: { name: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
