'use client'
import { Input as BaseInput } from '@base-ui/react/input'
import type { ComponentProps } from 'react'
import { cn } from './class-names.ts'

export const controlClass = cn(
  'w-full rounded-md border border-line-strong bg-surface text-ink shadow-xs',
  'transition-[border-color,box-shadow] duration-100 placeholder:text-faint',
  'hover:border-line-hover focus:border-accent focus:outline-2 focus:-outline-offset-1 focus:outline-accent',
  'data-invalid:border-danger data-invalid:focus:outline-danger aria-invalid:border-danger',
  'disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted [&:is(input,textarea):read-only]:bg-sunken',
)

export type InputProps = Omit<ComponentProps<typeof BaseInput>, 'className'> & { className?: string }

export function Input({ className, ...rest }: InputProps) {
  return <BaseInput className={cn(controlClass, 'h-9 px-3 text-sm pointer-coarse:h-11 pointer-coarse:text-base', className)} {...rest} />
}
