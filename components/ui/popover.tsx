'use client'
import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { cn } from './class-names.ts'
import { popupClass } from './popup.ts'

type PopoverProps = {
  trigger: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  title?: ReactNode
  side?: 'top' | 'bottom' | 'inline-start' | 'inline-end'
  align?: 'start' | 'center' | 'end'
  className?: string
  children: ReactNode
}

export function Popover({ trigger, open, onOpenChange, title, side = 'bottom', align = 'start', className, children }: PopoverProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} className="z-60 outline-none">
          <Base.Popup className={cn(popupClass, 'w-72 p-3', className)}>
            {title !== undefined && <Base.Title className="mb-2 text-sm font-semibold">{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
