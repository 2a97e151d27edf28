'use client'
import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import { useTranslations } from 'next-intl'
import { type ReactNode, useRef } from 'react'
import { Button, buttonClass } from './button.tsx'
import { cn } from './class-names.ts'
import { backdropClass, panelClass, viewportClass } from './dialog.tsx'

type AlertDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** What will happen. */
  description: ReactNode
  /** The verb of the deed. */
  confirm: ReactNode
  onConfirm: () => void
  tone?: 'danger' | 'primary'
  pending?: boolean
  /** A reason to type, an error to show. */
  children?: ReactNode
}

/** Asks before something that is hard to undo; focus begins on the way out. */
export function AlertDialog({ tone = 'danger', pending = false, ...props }: AlertDialogProps) {
  const t = useTranslations('desk.actions')
  const cancel = useRef<HTMLButtonElement>(null)
  return (
    <Base.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Viewport className={viewportClass}>
          <Base.Popup initialFocus={cancel} className={cn(panelClass, 'max-w-md')}>
            <div className="min-h-0 overflow-y-auto px-5 pt-5 pb-5">
              <Base.Title className="text-base font-semibold">{props.title}</Base.Title>
              <Base.Description className="mt-2 text-sm leading-relaxed text-muted">{props.description}</Base.Description>
              <div className="mt-4 empty:hidden">{props.children}</div>
            </div>
            <div className="flex flex-wrap justify-end gap-2 border-t border-line bg-sunken/50 px-5 py-3">
              <Base.Close ref={cancel} className={buttonClass()}>
                {t('cancel')}
              </Base.Close>
              <Button variant={tone} pending={pending} onClick={props.onConfirm}>
                {props.confirm}
              </Button>
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
