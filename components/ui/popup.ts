import { cn } from './class-names.ts'

/** The one look of what floats over the page: menus, lists, popovers. */
export const popupClass = cn(
  'max-w-(--available-width) origin-(--transform-origin) rounded-lg border border-line bg-raised text-ink shadow-popup outline-none',
  'transition-[scale,opacity] duration-100 data-starting-style:scale-97 data-starting-style:opacity-0 data-ending-style:opacity-0',
  'motion-reduce:transition-none',
)

export const itemClass = cn(
  'flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 py-1 text-sm outline-none select-none pointer-coarse:min-h-11',
  'data-highlighted:bg-hover data-disabled:pointer-events-none data-disabled:opacity-50',
  '[&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted',
)
