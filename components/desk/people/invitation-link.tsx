'use client'
import { Check, Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { isolate } from '#lib/i18n/isolate.ts'

/** The link, once: to copy, or to select where the clipboard may not be used. */
export function InvitationLink({ link, email, onClose }: { link: string; email: string; onClose: () => void }) {
  const t = useTranslations()
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    input.current?.select()
    await navigator.clipboard.writeText(link).then(() => setCopied(true), () => {})
  }
  return (
    <Dialog
      open
      // The link cannot be had again: a stray press beside it must not take it away.
      staysOnOutsidePress
      onOpenChange={onClose}
      title={t('people.inviteForm.readyTitle')}
      description={t('people.inviteForm.readyText', { email: isolate(email) })}
      footer={
        <Button variant={copied ? 'primary' : 'secondary'} onClick={onClose}>
          {t('people.inviteForm.done')}
        </Button>
      }
    >
      <Field label={t('people.inviteForm.link')}>
        <div className="flex gap-2" dir="ltr">
          <Input ref={input} readOnly value={link} onFocus={(event) => event.currentTarget.select()} className="font-mono text-xs" />
          <Button variant={copied ? 'secondary' : 'primary'} onClick={() => void copy()}>
            {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
            {copied ? t('desk.actions.copied') : t('people.inviteForm.copy')}
          </Button>
        </div>
      </Field>
      <output className="sr-only">
        {copied && t('desk.actions.copied')}
      </output>
    </Dialog>
  )
}
