'use client'
import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'

type TooltipProps = { label: ReactNode; shortcut?: string; side?: 'top' | 'bottom' | 'inline-start' | 'inline-end'; children: ReactElement }

export const TooltipProvider = Base.Provider

/** A few words about a control. The control names itself (aria-label); this is for the eye. */
export function Tooltip({ label, shortcut, side = 'bottom', children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className="z-70">
          <Base.Popup className="flex items-center gap-2 rounded-md bg-tip px-2 py-1 text-xs text-on-tip shadow-popup transition-opacity duration-100 data-starting-style:opacity-0 data-ending-style:opacity-0">
            {label}
            {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

/** A key to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd dir="ltr" className="inline-flex h-5 min-w-5 items-center justify-center rounded border border-current/25 px-1 font-sans text-[0.6875rem] leading-none">
      {children}
    </kbd>
  )
}
