'use client'

import { Toolbar as Base } from '@base-ui/react/toolbar'
import type { ReactElement, ReactNode } from 'react'
import { Tooltip } from '#components/ui/tooltip.tsx'
import { toolClass } from './toolbar-look.ts'

type ToolProps = {
  label: string
  keys?: string
  pressed?: boolean
  disabled?: boolean
  onClick: () => void
  children: ReactNode
}

/** A button of a toolbar of the body. */
export function Tool({ label, keys, pressed, disabled, onClick, children }: ToolProps): ReactElement {
  return (
    <Tooltip label={label} {...(keys ? { shortcut: keys } : {})}>
      <Base.Button
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled ?? false}
        // The selection stays in the text.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
        className={toolClass}
      >
        {children}
      </Base.Button>
    </Tooltip>
  )
}

export function ToolDivider() {
  return <Base.Separator className="mx-1 h-5 w-px bg-line" />
}
