'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { useFormatter, useTranslations } from 'next-intl'
import { type ReactNode, useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { backdropClass } from '#components/ui/dialog.tsx'
import { toast } from '#components/ui/toaster.tsx'
import { copyText } from '../saving/copy-text.ts'
import type { CurrentText } from '../saving/story-text.ts'
import { useSaveStatus } from '../saving/use-save-status.ts'
import { useWorkspace } from '../workspace-context.tsx'
import { compareTexts, mergeTexts, type Choices, type Side } from './compare-texts.ts'
import { ComparedBody } from './compared-body.tsx'
import { ComparedFields } from './compared-fields.tsx'

/** Stands over the text while somebody else's is newer, until a person has chosen. */
export function ConflictView() {
  const { engine } = useWorkspace()
  const { conflict } = useSaveStatus(engine)
  if (!conflict) return null
  return <ConflictDialog key={conflict.version} theirs={conflict} />
}

function ConflictDialog({ theirs }: { theirs: CurrentText }) {
  const t = useTranslations('editor.conflict')
  const format = useFormatter()
  const { engine, readText, replaceText } = useWorkspace()
  const [mine] = useState(readText)
  const [choices, setChoices] = useState<Choices>({ fields: {}, body: {} })
  const [busy, setBusy] = useState(false)
  const comparison = useMemo(() => compareTexts(mine, theirs), [mine, theirs])
  const { name } = theirs.editedBy

  const keepMine = () => engine.keepMine()
  const saveChosen = () => {
    replaceText(mergeTexts(mine, theirs, choices))
    engine.keepMine()
  }
  const takeTheirs = async () => {
    setBusy(true)
    const copied = await copyText(mine)
    const deposited = await engine.depositMine()
    setBusy(false)
    if (!deposited) return void toast.error(t('notDeposited'))
    replaceText({ fields: theirs.fields, document: theirs.document })
    engine.acceptTheirs()
    if (copied) toast(t('tookTheirs'))
  }
  const chooseField = (field: keyof Choices['fields'], side: Side) =>
    setChoices((before) => ({ ...before, fields: { ...before.fields, [field]: side } }))
  const chooseStretch = (index: number, side: Side) =>
    setChoices((before) => ({ ...before, body: { ...before.body, [index]: side } }))

  return (
    <Base.Root open modal>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup className="fixed inset-x-2 top-1/2 z-50 mx-auto flex max-h-[calc(100dvh-1rem)] max-w-6xl -translate-y-1/2 flex-col overflow-hidden rounded-xl border border-line bg-raised shadow-popup outline-none sm:inset-x-6 sm:max-h-[calc(100dvh-3rem)]">
          <header className="border-b border-line px-4 py-3 sm:px-6">
            <Base.Title className="text-lg font-semibold">{t('title')}</Base.Title>
            <Base.Description className="mt-1 text-sm text-muted">
              {t('text', { name, time: format.dateTime(new Date(theirs.editedAt), 'moment') })}
            </Base.Description>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-4 py-4 sm:px-6">
            <div className="sticky -top-4 z-1 -mx-1 mb-2 grid grid-cols-2 gap-3 bg-raised px-1 py-2 text-sm font-semibold">
              <span>{t('mine')}</span>
              <span>{t('theirs', { name })}</span>
            </div>
            <ComparedFields mine={mine} theirs={theirs} names={comparison.fields} choices={choices.fields} onChoose={chooseField} />
            <ComparedBody stretches={comparison.body} choices={choices.body} onChoose={chooseStretch} />
          </div>
          <footer className="grid gap-2 border-t border-line bg-sunken/50 px-4 py-3 sm:flex sm:items-start sm:justify-end sm:px-6">
            <Way help={t('takeTheirsHelp')}>
              <Button pending={busy} onClick={() => void takeTheirs()} className="w-full">
                {t('takeTheirs')}
              </Button>
            </Way>
            <Way help={t('keepMineHelp')}>
              <Button onClick={keepMine} className="w-full">
                {t('keepMine')}
              </Button>
            </Way>
            <Button variant="primary" onClick={saveChosen}>
              {t('pick')}
            </Button>
          </footer>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

function Way({ help, children }: { help: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1 sm:w-52">
      {children}
      <p className="text-xs text-muted">{help}</p>
    </div>
  )
}
