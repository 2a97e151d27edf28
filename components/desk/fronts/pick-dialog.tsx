'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { Language } from '#lib/content/fields.ts'
import type { DeskPick } from '#lib/fronts/types.ts'
import { UntilField } from './until-field.tsx'

type PickDialogProps = { pick: DeskPick; language: Language; onChange: (pick: DeskPick) => void; onClose: () => void }

const LONGEST = 250

/** What the front says and keeps otherwise than the story: its headline there, and for how long. */
export function PickDialog({ pick, language, onChange, onClose }: PickDialogProps) {
  const t = useTranslations('fronts')
  const cancel = useTranslations('desk.actions')('cancel')
  const [headline, setHeadline] = useState(pick.headline)
  const [until, setUntil] = useState(pick.until)
  const finish = () => {
    onChange({ ...pick, headline: headline.trim(), until })
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('edit')}
      description={pick.story.headline}
      footer={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button variant="primary" onClick={finish}>
            {t('done')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label={t('headline')} help={t('headlineHelp')}>
          <Input
            dir={language === 'ar' ? 'rtl' : 'ltr'}
            lang={language}
            maxLength={LONGEST}
            value={headline}
            placeholder={pick.story.headline}
            onChange={({ currentTarget }) => setHeadline(currentTarget.value)}
          />
        </Field>
        <UntilField label={t('until')} help={t('untilHelp')} value={until} onChange={setUntil} />
      </div>
    </Dialog>
  )
}
