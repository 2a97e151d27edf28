'use client'
import { Combobox as Base } from '@base-ui/react/combobox'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { cn } from './class-names.ts'
import { ComboboxList } from './combobox-list.tsx'
import { isSameOption, matchesQuery, withFreeEntry, type ComboboxOption } from './combobox-options.ts'
import { controlClass } from './input.tsx'

type ChipsComboboxProps = {
  options: readonly ComboboxOption[]
  value: readonly ComboboxOption[]
  /** A free entry comes as `{ value: 'free:<text>', label: '<text>', free: true }`. */
  onValueChange: (value: ComboboxOption[]) => void
  /** For options that the server searches; without it the given options are filtered here. */
  onQueryChange?: (query: string) => void
  allowFree?: boolean
  loading?: boolean
  placeholder?: string
  disabled?: boolean
  className?: string
  /** Direction of what is typed. */
  dir?: 'rtl' | 'ltr'
  'aria-label'?: string
}

/** Several of many, in order, as chips; with `allowFree` also what is on no list. */
export function ChipsCombobox(props: ChipsComboboxProps) {
  const { options, value, onValueChange, onQueryChange, allowFree = false, loading = false, placeholder, disabled, dir } = props
  const t = useTranslations('desk')
  const [query, setQuery] = useState('')
  const ask = (next: string) => {
    setQuery(next)
    onQueryChange?.(next)
  }
  return (
    <Base.Root
      multiple
      items={allowFree ? withFreeEntry(options, query) : options}
      value={[...value]}
      onValueChange={(next: ComboboxOption[], { reason, allowPropagation }) => {
        // Base UI would empty the field; Escape undoes what is typed, never what was chosen.
        if (reason === 'escape-key') return allowPropagation()
        onValueChange(next)
        ask('')
      }}
      inputValue={query}
      onInputValueChange={ask}
      isItemEqualToValue={isSameOption}
      itemToStringLabel={(option: ComboboxOption) => option.label}
      filter={onQueryChange ? null : matchesQuery}
      disabled={disabled}
      autoHighlight
    >
      <Base.InputGroup
        dir={dir}
        className={cn(
          controlClass,
          'flex min-h-9 cursor-text flex-wrap items-center gap-1 p-1 focus-within:border-accent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-accent pointer-coarse:min-h-11',
          props.className,
        )}
      >
        <Base.Chips className="flex w-full flex-wrap items-center gap-1">
          {value.map((option) => (
            <Base.Chip
              key={option.value}
              aria-label={option.label}
              className={cn(
                'flex h-7 max-w-full items-center gap-0.5 rounded bg-chip ps-2 pe-0.5 text-sm outline-none focus-within:bg-accent-soft data-highlighted:bg-accent-soft',
                option.free && 'border border-dashed border-line-strong bg-transparent',
              )}
            >
              <bdi className="truncate">{option.label}</bdi>
              <Base.ChipRemove
                aria-label={t('actions.remove', { name: option.label })}
                className="flex size-6 items-center justify-center rounded text-muted hover:text-ink"
              >
                <X aria-hidden className="size-3.5" />
              </Base.ChipRemove>
            </Base.Chip>
          ))}
          <Base.Input
            aria-label={props['aria-label']}
            placeholder={value.length === 0 ? placeholder : undefined}
            className="h-7 min-w-24 flex-1 bg-transparent px-2 text-sm text-ink outline-none placeholder:text-faint pointer-coarse:text-base"
          />
        </Base.Chips>
      </Base.InputGroup>
      <ComboboxList loading={loading} />
    </Base.Root>
  )
}
