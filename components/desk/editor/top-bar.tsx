'use client'

import { ArrowRight, Eye, PanelRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button, buttonClass } from '#components/ui/button.tsx'
import { Tooltip } from '#components/ui/tooltip.tsx'
import { StepBar } from './actions/step-bar.tsx'
import { SaveLine } from './saving/save-line.tsx'
import { StateWord } from './state-word.tsx'
import { useWorkspace } from './workspace-context.tsx'

type TopBarProps = { side: 'inspector' | 'preview' | null; onSide: (side: 'inspector' | 'preview') => void }

/** Where the story stands, whether it is saved, and what may be done with it: always in sight. */
export function TopBar({ side, onSide }: TopBarProps) {
  const t = useTranslations('editor')
  const { editable, fields } = useWorkspace()
  const pressed = 'aria-pressed:bg-chip aria-pressed:text-ink'
  return (
    <header className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-2 py-2 sm:px-3">
      <h1 className="sr-only">{t('title')}</h1>
      <Link href="/desk/stories" aria-label={t('backToStories')} className={buttonClass({ variant: 'ghost', size: 'icon' })}>
        <ArrowRight aria-hidden className="ltr:-scale-x-100" />
      </Link>
      <h1 className="sr-only">{fields.headline || t('title')}</h1>
      <StateWord />
      {editable && (
        <>
          <span aria-hidden className="h-4 w-px bg-line max-sm:hidden" />
          <SaveLine />
        </>
      )}
      <div className="ms-auto flex items-center gap-1">
        <Tooltip label={t('preview.open')} shortcut="Ctrl Alt P">
          <Button
            variant="ghost"
            size="icon"
            aria-label={t('preview.open')}
            aria-pressed={side === 'preview'}
            className={pressed}
            onClick={() => onSide('preview')}
          >
            <Eye aria-hidden />
          </Button>
        </Tooltip>
        <Tooltip label={t('inspector.open')}>
          <Button
            variant="ghost"
            size="icon"
            aria-label={t('inspector.open')}
            aria-pressed={side === 'inspector'}
            className={pressed}
            onClick={() => onSide('inspector')}
          >
            <PanelRight aria-hidden className="rtl:-scale-x-100" />
          </Button>
        </Tooltip>
        <StepBar />
      </div>
    </header>
  )
}
