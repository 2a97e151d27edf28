'use client'

import { ArrowUpDown, ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { ChipsCombobox } from '#components/ui/chips-combobox.tsx'
import type { ComboboxOption } from '#components/ui/combobox-options.ts'
import { Popover } from '#components/ui/popover.tsx'
import type { Byline } from '#lib/content/fields.ts'
import { useWorkspace } from '../workspace-context.tsx'

/** Who signs the story: authors of the paper and free names, in the order of printing. */
export function BylinesField() {
  const t = useTranslations('editor')
  const { fields, setField, editable, choices, direction } = useWorkspace()
  const options = choices.authors.map(({ id, name, title }) => ({ value: `author:${id}`, label: name, hint: title }))
  const chosen = fields.bylines.map((byline) => optionOf(byline, options))
  const swap = (index: number) => {
    const moved = [...fields.bylines]
    const [byline] = moved.splice(index, 1)
    if (byline) moved.splice(index - 1, 0, byline)
    setField('bylines', moved)
  }
  return (
    <div className="flex items-start gap-1">
      <ChipsCombobox
        aria-label={t('fields.bylines')}
        placeholder={t('fields.bylinesPlaceholder')}
        options={options}
        value={chosen}
        allowFree
        className="furniture-control min-w-0 flex-1"
        dir={direction}
        disabled={!editable}
        onValueChange={(value) => setField('bylines', value.slice(0, 12).map(bylineOf))}
      />
      {editable && chosen.length > 1 && <OrderPopover names={chosen} onSwap={swap} />}
    </div>
  )
}

type OrderPopoverProps = { names: readonly ComboboxOption[]; onSwap: (index: number) => void }

/** The order of printing. @param onSwap the name at `index` changes places with the one before it */
function OrderPopover({ names, onSwap }: OrderPopoverProps) {
  const t = useTranslations('editor.byline')
  const { direction } = useWorkspace()
  return (
    <Popover
      align="end"
      title={t('order')}
      trigger={
        <Button size="icon" variant="ghost" aria-label={t('order')}>
          <ArrowUpDown aria-hidden />
        </Button>
      }
    >
      <ol className="flex flex-col text-sm" dir={direction}>
        {names.map(({ value, label }, i) => (
          <li key={value} className="flex items-center gap-1">
            <bdi className="min-w-0 flex-1 truncate">{label}</bdi>
            <Button size="icon-sm" variant="ghost" disabled={i === 0} aria-label={t('moveUp', { name: label })} onClick={() => onSwap(i)}>
              <ChevronUp aria-hidden />
            </Button>
            <Button
              size="icon-sm"
              variant="ghost"
              disabled={i === names.length - 1}
              aria-label={t('moveDown', { name: label })}
              onClick={() => onSwap(i + 1)}
            >
              <ChevronDown aria-hidden />
            </Button>
          </li>
        ))}
      </ol>
    </Popover>
  )
}

function optionOf(byline: Byline, options: readonly ComboboxOption[]): ComboboxOption {
  if ('name' in byline) return { value: `free:${byline.name}`, label: byline.name, free: true }
  const value = `author:${byline.authorId}`
  return options.find((option) => option.value === value) ?? { value, label: `#${byline.authorId}` }
}

function bylineOf(option: ComboboxOption): Byline {
  return option.free ? { name: option.label.slice(0, 120) } : { authorId: Number(option.value.slice('author:'.length)) }
}
