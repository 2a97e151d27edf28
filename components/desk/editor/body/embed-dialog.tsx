'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { recogniseEmbed } from '#lib/content/embed-providers.ts'
import type { EmbedFields } from '#lib/content/nodes/embed.ts'
import { usePhotoShelf } from '../photos/photo-shelf-context.tsx'
import { useWorkspace } from '../workspace-context.tsx'

type EmbedDialogProps = { onClose: () => void; onChoose: (embed: EmbedFields) => void }

/** Asks for a page's address; what the page says of itself is looked up once, now, by the server. */
export function EmbedDialog({ onClose, onChoose }: EmbedDialogProps) {
  const t = useTranslations('editor.embed')
  const { actions, body } = useWorkspace()
  const shelf = usePhotoShelf()
  const [address, setAddress] = useState('')
  const [refused, setRefused] = useState(false)
  const [pending, setPending] = useState(false)
  const found = recogniseEmbed(completed(address))

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    // The form stands in a portal, but React still hands its events on to the page's own form.
    event.stopPropagation()
    if (!found) return setRefused(true)
    setPending(true)
    const answer = await actions.describePage({ url: found.url }).catch(() => null)
    setPending(false)
    // Without an answer the card says what the address says.
    if (!answer?.ok) return onChoose({ ...found, title: '', fallbackText: '', pictureId: null })
    const { embed, photo } = answer.value
    if (photo) shelf.put(photo)
    onChoose(embed)
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('title')} description={t('help')} finalFocus={() => body.view.dom}>
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
        <Field label={t('address')} error={refused ? t('invalid') : undefined} help={found ? t('recognised', { kind: found.provider === 'link' ? t('link') : t(`providers.${found.provider}`) }) : undefined}>
          <Input
            dir="ltr"
            inputMode="url"
            autoComplete="off"
            placeholder="https://"
            value={address}
            onChange={(event) => {
              setAddress(event.target.value)
              setRefused(false)
            }}
          />
        </Field>
        <Button variant="primary" type="submit" pending={pending} className="self-end">
          {t('insert')}
        </Button>
      </form>
    </Dialog>
  )
}

function completed(typed: string): string {
  const address = typed.trim()
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]|$)/u.test(address) ? `https://${address}` : address
}
