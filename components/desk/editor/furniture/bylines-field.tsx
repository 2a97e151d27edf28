'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { ChipsCombobox } from '#components/ui/chips-combobox.tsx'
import type { ComboboxOption } from '#components/ui/combobox-options.ts'
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
    <div className="flex flex-col gap-1.5">
      <ChipsCombobox
        aria-label={t('fields.bylines')}
        placeholder={t('fields.bylinesPlaceholder')}
        options={options}
        value={chosen}
        allowFree
        dir={direction}
        disabled={!editable}
        onValueChange={(value) => setField('bylines', value.slice(0, 12).map(bylineOf))}
      />
      {editable && chosen.length > 1 && (
        <ol className="flex flex-col gap-0.5 text-sm" dir={direction}>
          {chosen.map((option, i) => (
            <li key={option.value} className="flex items-center gap-1">
              <Button size="icon-sm" variant="ghost" disabled={i === 0} aria-label={t('byline.moveUp', { name: option.label })} onClick={() => swap(i)}>
                <ChevronUp aria-hidden />
              </Button>
              <Button
                size="icon-sm"
                variant="ghost"
                disabled={i === chosen.length - 1}
                aria-label={t('byline.moveDown', { name: option.label })}
                onClick={() => swap(i + 1)}
              >
                <ChevronDown aria-hidden />
              </Button>
              <bdi>{option.label}</bdi>
            </li>
          ))}
        </ol>
      )}
    </div>
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
