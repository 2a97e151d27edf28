'use client'
import { Field } from '@base-ui/react/field'
import type { ComponentProps } from 'react'
import { cn } from './class-names.ts'
import { controlClass } from './input.tsx'

/** Grows with its text. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <Field.Control
      render={
        <textarea
          rows={rows}
          className={cn(controlClass, 'field-sizing-content min-h-20 resize-y px-3 py-2 text-sm leading-relaxed pointer-coarse:text-base', className)}
          {...rest}
        />
      }
    />
  )
}
