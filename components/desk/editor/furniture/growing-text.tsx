'use client'

import type { KeyboardEvent } from 'react'
import { cn } from '#components/ui/class-names.ts'

type GrowingTextProps = {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  maxLength: number
  className?: string
  readOnly?: boolean
  'aria-describedby'?: string
}

/** One line of the story that wraps like on the page; Enter goes on to the next field instead of breaking it. */
export function GrowingText({ id, label, value, onChange, className, ...rest }: GrowingTextProps) {
  return (
    // The copy behind the field makes the place; it grows where `field-sizing` is not known.
    <div className={cn('growing', className)} data-copy={`${value} `}>
      <textarea
        {...rest}
        id={id}
        aria-label={label}
        rows={1}
        value={value}
        onChange={(event) => onChange(event.target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
        onKeyDown={leaveOnEnter}
      />
    </div>
  )
}

function leaveOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  // Enter also accepts the word that an input method offers.
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  const fields = [...document.querySelectorAll<HTMLElement>('[data-paper] :is(textarea, input, [contenteditable="true"])')]
  fields[fields.indexOf(event.currentTarget) + 1]?.focus()
}
