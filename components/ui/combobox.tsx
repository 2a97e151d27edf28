'use client'
import { Combobox as Base } from '@base-ui/react/combobox'
import { ChevronsUpDown, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from './class-names.ts'
import { ComboboxList } from './combobox-list.tsx'
import { isSameOption, matchesQuery, type ComboboxOption } from './combobox-options.ts'
import { controlClass } from './input.tsx'

type ComboboxProps = {
  options: readonly ComboboxOption[]
  value: ComboboxOption | null
  onValueChange: (value: ComboboxOption | null) => void
  placeholder?: string
  disabled?: boolean
  className?: string
  'aria-label'?: string
}

/** One of many, found by typing. */
export function Combobox({ options, value, onValueChange, placeholder, disabled, className, 'aria-label': label }: ComboboxProps) {
  const t = useTranslations('desk')
  return (
    <Base.Root
      items={options}
      value={value}
      onValueChange={(next: ComboboxOption | null, { reason, allowPropagation }) => {
        // Base UI would empty the field; Escape undoes what is typed, never what was chosen.
        if (reason === 'escape-key') return allowPropagation()
        onValueChange(next)
      }}
      isItemEqualToValue={isSameOption}
      itemToStringLabel={(option: ComboboxOption) => option.label}
      filter={matchesQuery}
      disabled={disabled}
      autoHighlight
    >
      <Base.InputGroup className={cn('relative', className)}>
        <Base.Input
          aria-label={label}
          placeholder={placeholder}
          className={cn(controlClass, 'h-9 ps-3 pe-16 text-sm pointer-coarse:h-11 pointer-coarse:text-base')}
        />
        <div className="absolute inset-y-0 end-1 flex items-center text-faint">
          <Base.Clear aria-label={t('actions.clear')} className="flex size-7 items-center justify-center rounded hover:text-ink">
            <X aria-hidden className="size-3.5" />
          </Base.Clear>
          <Base.Trigger aria-label={t('actions.options')} className="flex size-7 items-center justify-center rounded hover:text-ink">
            <ChevronsUpDown aria-hidden className="size-4" />
          </Base.Trigger>
        </div>
      </Base.InputGroup>
      <ComboboxList />
    </Base.Root>
  )
}
