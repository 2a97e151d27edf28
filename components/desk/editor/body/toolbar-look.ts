import { buttonClass } from '#components/ui/button.tsx'
import { cn } from '#components/ui/class-names.ts'

export const toolClass = cn(
  buttonClass({ variant: 'ghost', size: 'icon-sm' }),
  'aria-pressed:bg-chip aria-pressed:text-ink data-disabled:opacity-35',
)
