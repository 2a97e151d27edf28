'use client'
import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { cn } from './class-names.ts'

type Tab = { value: string; label: ReactNode; content: ReactNode }
type TabsProps = {
  tabs: readonly Tab[]
  value?: string
  defaultValue?: string
  onValueChange?: (value: string) => void
  /** Panels that are not shown stay, so that what is typed in them does. */
  keepMounted?: boolean
  className?: string
  panelClassName?: string
  'aria-label'?: string
}

export function Tabs({ tabs, value, defaultValue, onValueChange, keepMounted = false, className, panelClassName, 'aria-label': label }: TabsProps) {
  return (
    <Base.Root
      value={value}
      defaultValue={defaultValue ?? tabs[0]?.value}
      onValueChange={(next: string) => onValueChange?.(next)}
      className={cn('flex min-h-0 flex-col', className)}
    >
      <Base.List aria-label={label} className="relative z-0 flex shrink-0 gap-4 overflow-x-auto border-b border-line [scrollbar-width:none]">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="flex h-10 items-center gap-1.5 border-b-2 border-transparent text-sm font-medium whitespace-nowrap text-muted -outline-offset-2 hover:text-ink data-active:border-accent data-active:text-ink pointer-coarse:h-11"
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} keepMounted={keepMounted} className={cn('min-h-0 pt-4 -outline-offset-2', panelClassName)}>
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
