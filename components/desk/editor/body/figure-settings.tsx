'use client'

import { Settings2, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Popover } from '#components/ui/popover.tsx'
import { Select } from '#components/ui/select.tsx'
import { FIGURE_LAYOUTS } from '#lib/content/nodes/figure.ts'
import type { DeskMedia } from '#lib/media/types.ts'
import { PhotoWords, type PhotoOverrides } from '../photos/photo-words.tsx'

export type FigureAttributes = PhotoOverrides & { layout: (typeof FIGURE_LAYOUTS)[number] }

type FigureSettingsProps = {
  attributes: FigureAttributes
  photo: DeskMedia | null
  onChange: (attributes: Partial<FigureAttributes>) => void
  onRemove: () => void
}

/** What a figure of the body is beside its caption: width, credit, alternative text. */
export function FigureSettings({ attributes, photo, onChange, onRemove }: FigureSettingsProps) {
  const t = useTranslations('editor.photo')
  return (
    <div className="figure-tools">
      <Popover
        align="end"
        title={t('settings')}
        className="w-80"
        trigger={
          <Button size="icon-sm" aria-label={t('settings')}>
            <Settings2 aria-hidden />
          </Button>
        }
      >
        <div className="flex flex-col gap-4">
          <Field label={t('layout')}>
            <Select
              aria-label={t('layout')}
              options={FIGURE_LAYOUTS.map((layout) => ({ value: layout, label: t(`layouts.${layout}`) }))}
              value={attributes.layout}
              onValueChange={(layout) => onChange({ layout })}
            />
          </Field>
          <PhotoWords photo={photo} overrides={attributes} onChange={onChange} />
        </div>
      </Popover>
      <Button size="icon-sm" aria-label={t('remove')} onClick={onRemove}>
        <Trash2 aria-hidden />
      </Button>
    </div>
  )
}
