import { cva, type VariantProps } from 'class-variance-authority'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import { cn } from './class-names.ts'
import { Spinner } from './spinner.tsx'

export const buttonClass = cva(
  [
    'relative inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap select-none',
    'transition-colors duration-100 outline-offset-2',
    'disabled:pointer-events-none disabled:opacity-50 aria-disabled:pointer-events-none aria-disabled:opacity-50',
    '[&_svg]:size-4 [&_svg]:shrink-0',
  ],
  {
    variants: {
      variant: {
        /** The one thing that a screen is for. */
        primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
        secondary: 'border-line-strong bg-surface text-ink shadow-xs hover:bg-hover',
        ghost: 'border-transparent text-muted hover:bg-hover hover:text-ink',
        danger: 'border-transparent bg-danger text-on-danger hover:bg-danger-strong',
        link: 'border-transparent text-accent underline-offset-4 hover:underline',
      },
      size: {
        sm: 'h-8 px-2.5 text-sm pointer-coarse:h-10',
        md: 'h-9 px-3.5 text-sm pointer-coarse:h-11',
        lg: 'h-11 px-5 text-base',
        icon: 'size-9 text-sm pointer-coarse:size-11',
        'icon-sm': 'size-8 text-sm pointer-coarse:size-10',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
)

type Look = VariantProps<typeof buttonClass>
export type ButtonProps = ComponentProps<'button'> & Look & { pending?: boolean }

/** While `pending` it keeps its width and its place in the tab order, and does nothing. */
export function Button({ variant, size, pending = false, className, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={cn(buttonClass({ variant, size }), className)}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {pending && <Spinner className="absolute" />}
      <span className={cn('contents', pending && '[&]:invisible [&]:inline-flex [&]:items-center [&]:gap-1.5')}>{children}</span>
    </button>
  )
}

export function ButtonLink({ variant, size, className, ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link className={cn(buttonClass({ variant, size }), className)} {...rest} />
}
