'use client'

import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cn } from '#components/ui/class-names.ts'
import { useWorkspace } from '../workspace-context.tsx'
import type { Side } from './compare-texts.ts'
import { wordDifference, type Piece } from './word-difference.ts'

type ComparedPairProps = {
  name: string
  mine: string
  theirs: string
  /** Said of an empty side. */
  nothing: string
  chosen: Side
  onChoose: (side: Side) => void
}

/** Two versions of one thing side by side, their differing words marked; one of them is chosen. */
export function ComparedPair({ name, mine, theirs, nothing, chosen, onChoose }: ComparedPairProps) {
  const t = useTranslations('editor.conflict')
  const { language } = useWorkspace()
  const pieces = wordDifference(mine, theirs, language)
  const sides: Record<Side, { text: string; pieces: Piece[]; label: string }> = {
    mine: { text: mine, pieces: pieces.mine, label: t('mine') },
    theirs: { text: theirs, pieces: pieces.theirs, label: t('theirs', { name: '' }) },
  }
  return (
    <fieldset aria-label={name} className="mb-3 min-w-0">
      <div className="grid grid-cols-2 gap-3">
        {(['mine', 'theirs'] as const).map((side) => (
          <Choice key={side} chosen={chosen === side} label={`${name}: ${sides[side].label}`} onChoose={() => onChoose(side)}>
            {sides[side].text ? <Pieces pieces={sides[side].pieces} side={side} /> : <span className="text-faint">{nothing}</span>}
          </Choice>
        ))}
      </div>
      {mine === theirs && mine !== '' && <p className="mt-1 text-xs text-muted">{t('sameWords')}</p>}
    </fieldset>
  )
}

type ChoiceProps = { chosen: boolean; label: string; onChoose: () => void; children: ReactNode }

function Choice({ chosen, label, onChoose, children }: ChoiceProps) {
  const { direction, language } = useWorkspace()
  return (
    <button
      type="button"
      aria-pressed={chosen}
      aria-label={label}
      onClick={onChoose}
      className={cn(
        'relative min-w-0 rounded-md border px-3 py-2 ps-8 text-start text-[0.9375rem] leading-relaxed whitespace-pre-line',
        chosen ? 'border-accent bg-surface' : 'border-line bg-sunken text-muted',
      )}
    >
      <span
        aria-hidden
        className={cn(
          'absolute start-2.5 top-3 flex size-4 items-center justify-center rounded-full border',
          chosen ? 'border-accent bg-accent text-on-accent' : 'border-line-hover',
        )}
      >
        {chosen && <Check className="size-3" />}
      </span>
      <span dir={direction} lang={language} className="block break-words">
        {children}
      </span>
    </button>
  )
}

function Pieces({ pieces, side }: { pieces: Piece[]; side: Side }) {
  const Mark = side === 'mine' ? 'ins' : 'del'
  return pieces.map(({ text, changed }, i) =>
    changed ? (
      <Mark key={i} className={cn('rounded-xs no-underline', side === 'mine' ? 'bg-success-soft text-success-ink' : 'bg-warning-soft text-warning-ink')}>
        {text}
      </Mark>
    ) : (
      <span key={i}>{text}</span>
    ),
  )
}
