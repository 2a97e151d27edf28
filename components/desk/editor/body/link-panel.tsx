'use client'

import { Popover } from '@base-ui/react/popover'
import { type Editor, posToDOMRect } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { type SubmitEvent, useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/class-names.ts'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { popupClass } from '#components/ui/popup.ts'
import { isSafeHref } from '#lib/content/safe-href.ts'

type LinkPanelProps = { body: Editor; open: boolean; onOpenChange: (open: boolean) => void }

/** The address of a link, asked for at the words that carry it. */
export function LinkPanel({ body, open, onOpenChange }: LinkPanelProps) {
  const anchor = {
    getBoundingClientRect: () => {
      const { from, to } = body.state.selection
      return posToDOMRect(body.view, from, to)
    },
  }
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} side="bottom" align="start" sideOffset={8} className="z-60 outline-none">
          <Popover.Popup className={cn(popupClass, 'w-96 p-3')} finalFocus={() => body.view.dom}>
            <LinkForm body={body} onDone={() => onOpenChange(false)} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

function LinkForm({ body, onDone }: { body: Editor; onDone: () => void }) {
  const t = useTranslations('editor.link')
  const id = useId()
  const present = body.getAttributes('link')['href'] as string | undefined
  const [address, setAddress] = useState(present ?? '')
  const [refused, setRefused] = useState(false)

  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    // The form stands in a portal, but React still hands its events on to the page's own form.
    event.stopPropagation()
    const href = completeAddress(address)
    if (!isSafeHref(href)) return setRefused(true)
    const chain = body.chain().focus()
    if (present !== undefined) chain.extendMarkRange('link')
    if (present === undefined && body.state.selection.empty) {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
    } else {
      chain.setMark('link', { href })
    }
    // What is typed next goes on after the link; it must not replace its words.
    chain.command(({ tr, commands }) => commands.setTextSelection(tr.selection.to)).run()
    onDone()
  }
  const remove = () => {
    body.chain().focus().extendMarkRange('link').unsetMark('link').run()
    onDone()
  }
  return (
    <form id={id} onSubmit={apply} className="flex flex-col gap-3">
      <Field label={t('address')} error={refused ? t('invalid') : undefined}>
        <Input
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          placeholder={t('placeholder')}
          value={address}
          onChange={(event) => {
            setAddress(event.target.value)
            setRefused(false)
          }}
        />
      </Field>
      <div className="flex justify-end gap-2">
        {present !== undefined && (
          <Button size="sm" variant="ghost" onClick={remove}>
            {t('remove')}
          </Button>
        )}
        <Button size="sm" variant="primary" type="submit">
          {t('apply')}
        </Button>
      </div>
    </form>
  )
}

/** `example.com/a` is an address to a person. */
function completeAddress(typed: string): string {
  const address = typed.trim()
  if (/^[^\s/@:]+@[^\s/@]+\.[a-z]{2,}$/i.test(address)) return `mailto:${address}`
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]|$)/u.test(address) ? `https://${address}` : address
}
