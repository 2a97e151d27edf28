'use client'
import { Combobox } from '@base-ui/react/combobox'
import { Check, ChevronDown, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cn } from '#components/ui/class-names.ts'
import { matchesQuery } from '#components/ui/combobox-options.ts'
import { itemClass, popupClass } from '#components/ui/popup.ts'

type Choice<Value> = { value: Value; label: string; mark?: ReactNode }
type FilterChipProps<Value> = {
  label: string
  /** The choice that filters nothing. */
  anyLabel: string
  value: Value | null
  options: Choice<Value>[]
  onChange: (value: Value | null) => void
  searchable?: boolean
}

/** A filter as a chip: its name while it is open to all, its choice and a way to drop it once it filters. */
export function FilterChip<Value extends string | number>({ label, anyLabel, value, options, onChange, searchable = false }: FilterChipProps<Value>) {
  const t = useTranslations()
  const chosen = options.find((option) => option.value === value) ?? null
  const any: Choice<Value | null> = { value: null, label: anyLabel }
  return (
    <Combobox.Root
      items={[any, ...options]}
      value={chosen ?? any}
      onValueChange={(next: Choice<Value | null> | null) => onChange(next?.value ?? null)}
      isItemEqualToValue={(a: Choice<Value | null>, b: Choice<Value | null>) => a.value === b.value}
      itemToStringLabel={(option: Choice<Value | null>) => option.label}
      autoHighlight={searchable}
      filter={(option: Choice<Value | null>, query: string) => matchesQuery({ value: '', label: option.label }, query)}
    >
      <span
        className={cn(
          'flex h-8 shrink-0 items-center rounded-full border border-line-strong text-sm text-muted has-[button:hover]:bg-hover pointer-coarse:h-10',
          chosen && 'border-accent/40 bg-accent-soft text-accent-ink has-[button:hover]:bg-accent-soft',
        )}
      >
        <Combobox.Trigger
          aria-label={`${label}: ${chosen?.label ?? anyLabel}`}
          className={cn('flex h-full items-center gap-1.5 rounded-full ps-3', chosen ? 'pe-1.5 font-medium' : 'pe-2')}
        >
          {chosen?.mark}
          <bdi className="max-w-40 truncate">{chosen?.label ?? label}</bdi>
          {!chosen && <ChevronDown aria-hidden className="size-3.5" />}
        </Combobox.Trigger>
        {chosen && (
          <button
            type="button"
            aria-label={t('stories.filters.remove', { name: chosen.label })}
            onClick={() => onChange(null)}
            className="me-1 flex size-6 items-center justify-center rounded-full hover:bg-accent/10"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        )}
      </span>
      <Combobox.Portal>
        <Combobox.Positioner align="start" sideOffset={4} className="z-60 outline-none">
          <Combobox.Popup aria-label={label} className={cn(popupClass, 'max-h-[min(var(--available-height),22rem)] w-56 overflow-y-auto p-1')}>
            {searchable ? (
              <Combobox.Input
                aria-label={label}
                placeholder={label}
                className="mb-1 h-9 w-full border-b border-line bg-transparent px-2 text-sm outline-none placeholder:text-faint"
              />
            ) : (
              <Combobox.Input aria-label={label} className="sr-only" readOnly />
            )}
            <Combobox.Empty className="px-2 py-2 text-sm text-muted empty:hidden">{t('desk.form.noMatches')}</Combobox.Empty>
            <Combobox.List>
              {(option: Choice<Value | null>) => (
                <Combobox.Item key={String(option.value)} value={option} className={itemClass}>
                  {option.mark}
                  <span className="min-w-0 flex-1 truncate">
                    <bdi>{option.label}</bdi>
                  </span>
                  <Combobox.ItemIndicator>
                    <Check aria-hidden />
                  </Combobox.ItemIndicator>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
