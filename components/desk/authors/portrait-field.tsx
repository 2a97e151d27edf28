'use client'
import { UserRound } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Thumb } from '#components/desk/frame/thumb.tsx'
import { Button } from '#components/ui/button.tsx'
import { FieldGroup } from '#components/ui/field.tsx'

type PortraitFieldProps = {
  mediaId: string | null
  /** null: this person may not use the photo library. */
  onChoose: (() => void) | null
  onRemove: () => void
}

/** The face beside the name, from the photo library. */
export function PortraitField({ mediaId, onChoose, onRemove }: PortraitFieldProps) {
  const t = useTranslations('settings.authors')
  return (
    <FieldGroup legend={t('portrait')} help={t(onChoose ? 'portraitHelp' : 'portraitClosed')}>
      <div className="flex items-center gap-3">
        {mediaId === null ? (
          <span aria-hidden className="flex size-16 items-center justify-center rounded-full bg-sunken text-faint">
            <UserRound className="size-6" />
          </span>
        ) : (
          <Thumb mediaId={mediaId} className="size-16 rounded-full" />
        )}
        {onChoose && <Button onClick={onChoose}>{t(mediaId === null ? 'choosePortrait' : 'changePortrait')}</Button>}
        {mediaId !== null && (
          <Button variant="ghost" onClick={onRemove}>
            {t('removePortrait')}
          </Button>
        )}
      </div>
    </FieldGroup>
  )
}
