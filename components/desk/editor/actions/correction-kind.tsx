'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Select } from '#components/ui/select.tsx'
import { type Correction, CORRECTION_KINDS } from '#lib/content/correction.ts'
import { useSaveStatus } from '../saving/use-save-status.ts'
import { useWorkspace } from '../workspace-context.tsx'

type CorrectionKindProps = { kind: Correction['kind']; onChange: (kind: Correction['kind']) => void }

/** What kind of note readers get, and what else goes live with it. */
export function CorrectionKind({ kind, onChange }: CorrectionKindProps) {
  const t = useTranslations('editor')
  const { story, engine } = useWorkspace()
  const { phase, version } = useSaveStatus(engine)
  const hasChanges = phase !== 'saved' || (story.liveVersion !== null && version > story.liveVersion)
  return (
    <>
      {hasChanges && <Notice tone="info" title={t('actions.correctPublishes')} />}
      <Field label={t('actions.correctKind')}>
        <Select
          aria-label={t('actions.correctKind')}
          options={CORRECTION_KINDS.map((value) => ({ value, label: t(`inspector.correctionKinds.${value}`) }))}
          value={kind}
          onValueChange={onChange}
        />
      </Field>
    </>
  )
}
