'use client'
import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import Link from 'next/link'
import type { ReactElement, ReactNode } from 'react'
import { cn } from './class-names.ts'
import { itemClass, popupClass } from './popup.ts'

type MenuProps = {
  /** The button that opens it. */
  trigger: ReactElement
  side?: 'top' | 'bottom' | 'inline-start' | 'inline-end'
  align?: 'start' | 'center' | 'end'
  className?: string
  /** Where it leads back to; without it, to its button. */
  finalFocus?: () => HTMLElement | null
  children: ReactNode
}

export function Menu({ trigger, side = 'bottom', align = 'end', className, finalFocus, children }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={4} className="z-60 outline-none">
          <Base.Popup finalFocus={finalFocus} className={cn(popupClass, 'max-h-(--available-height) min-w-48 overflow-y-auto p-1', className)}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

type MenuItemProps = { onClick?: () => void; icon?: ReactNode; shortcut?: ReactNode; tone?: 'danger'; disabled?: boolean; children: ReactNode }

export function MenuItem({ onClick, icon, shortcut, tone, disabled, children }: MenuItemProps) {
  return (
    <Base.Item onClick={onClick} disabled={disabled} className={cn(itemClass, tone === 'danger' && 'text-danger-ink [&_svg]:text-danger-ink')}>
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {shortcut}
    </Base.Item>
  )
}

export function MenuLink({ href, icon, target, children }: { href: string; icon?: ReactNode; target?: string; children: ReactNode }) {
  return (
    <Base.LinkItem render={<Link href={href} target={target} prefetch={false} />} closeOnClick className={itemClass}>
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
    </Base.LinkItem>
  )
}

type MenuChoiceProps<Value extends string> = {
  label: ReactNode
  value: Value
  options: readonly { value: Value; label: ReactNode }[]
  onValueChange: (value: Value) => void
}

/** One of a few, inside a menu. */
export function MenuChoice<Value extends string>({ label, value, options, onValueChange }: MenuChoiceProps<Value>) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2 pt-1.5 pb-1 text-xs text-muted">{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={onValueChange}>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} className={itemClass} closeOnClick>
            <span className="min-w-0 flex-1 truncate">{option.label}</span>
            <Base.RadioItemIndicator>
              <Check aria-hidden />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  )
}

export function MenuSeparator() {
  return <Base.Separator className="mx-1 my-1 h-px bg-line" />
}
