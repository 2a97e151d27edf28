'use client'
import { Select as BaseSelect } from '@base-ui/react/select'
import { Check, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './class-names.ts'
import { controlClass } from './input.tsx'
import { itemClass, popupClass } from './popup.ts'

type SelectOption<Value> = { value: Value; label: string; /** Before the label: a state dot, a flag. */ mark?: ReactNode; help?: string }

type SelectProps<Value> = {
  options: readonly SelectOption<Value>[]
  value: Value
  onValueChange: (value: Value) => void
  name?: string
  placeholder?: string
  disabled?: boolean
  className?: string
  /** Where no Field names it. */
  'aria-label'?: string
}

/** One of a few; the value may be null where that is one of the options. */
export function Select<Value>({ options, value, onValueChange, placeholder, className, ...rest }: SelectProps<Value>) {
  const { 'aria-label': label, ...root } = rest
  return (
    <BaseSelect.Root items={options} value={value} onValueChange={(next) => onValueChange(next as Value)} {...root}>
      <BaseSelect.Trigger
        aria-label={label}
        className={cn(
          controlClass,
          'flex h-9 items-center justify-between gap-2 px-3 text-start text-sm data-popup-open:border-accent pointer-coarse:h-11',
          className,
        )}
      >
        <BaseSelect.Value placeholder={placeholder} className="truncate data-placeholder:text-faint">
          {(current: Value) => options.find((option) => option.value === current)?.label ?? placeholder}
        </BaseSelect.Value>
        <BaseSelect.Icon className="text-faint">
          <ChevronsUpDown aria-hidden className="size-4" />
        </BaseSelect.Icon>
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner className="z-60 outline-none" sideOffset={4} alignItemWithTrigger={false}>
          <BaseSelect.Popup className={cn(popupClass, 'max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto p-1')}>
            <BaseSelect.List>
              {options.map((option) => (
                <BaseSelect.Item key={String(option.value)} value={option.value} className={itemClass}>
                  {option.mark}
                  <BaseSelect.ItemText className="min-w-0 flex-1 truncate">{option.label}</BaseSelect.ItemText>
                  <BaseSelect.ItemIndicator>
                    <Check aria-hidden />
                  </BaseSelect.ItemIndicator>
                </BaseSelect.Item>
              ))}
            </BaseSelect.List>
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  )
}
