'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ChipsCombobox } from '#components/ui/chips-combobox.tsx'
import type { ComboboxOption } from '#components/ui/combobox-options.ts'
import { Field } from '#components/ui/field.tsx'
import type { TagName } from '#lib/taxonomy/search-tags.ts'
import { useWorkspace } from '../workspace-context.tsx'

/** The story's tags; one that is on no list is made when it is chosen. */
export function TagsField() {
  const t = useTranslations('editor.fields')
  const { fields, setField, editable, tags, language, direction, actions } = useWorkspace()
  const [known, setKnown] = useState<readonly TagName[]>(tags)
  const [query, setQuery] = useState('')
  const { found, loading } = useFoundTags(query)
  const [error, setError] = useState<string>()
  const nameOf = (id: number) => [...known, ...found].find((tag) => tag.id === id)?.name ?? `#${id}`

  const choose = async (options: ComboboxOption[]) => {
    setError(undefined)
    const chosen: TagName[] = []
    for (const option of options.slice(0, 20)) {
      if (!option.free) chosen.push({ id: Number(option.value), name: option.label })
      else {
        const made = await actions.addTag({ name: option.label, language }).catch(() => null)
        if (made?.ok) chosen.push(made.value)
        else if (made) setError(made.message)
      }
    }
    setKnown((before) => [...before, ...chosen])
    setField('tagIds', [...new Set(chosen.map(({ id }) => id))])
  }
  return (
    <Field label={t('tags')} error={error}>
      <ChipsCombobox
        aria-label={t('tags')}
        placeholder={t('tagsPlaceholder')}
        options={found.map(optionOf)}
        value={fields.tagIds.map((id) => optionOf({ id, name: nameOf(id) }))}
        onQueryChange={setQuery}
        loading={loading}
        allowFree
        dir={direction}
        disabled={!editable}
        onValueChange={(options) => void choose(options)}
      />
    </Field>
  )
}

function optionOf({ id, name }: TagName): ComboboxOption {
  return { value: String(id), label: name }
}

function useFoundTags(query: string): { found: readonly TagName[]; loading: boolean } {
  const { actions, language } = useWorkspace()
  const [answer, setAnswer] = useState<{ query: string; found: readonly TagName[] }>({ query: '', found: [] })
  useEffect(() => {
    let current = true
    const ask = async () => {
      const result = await actions.findTags({ query, language }).catch(() => null)
      if (current) setAnswer({ query, found: result?.ok ? result.value : [] })
    }
    const timer = setTimeout(() => void ask(), 150)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [actions, language, query])
  return { found: answer.found, loading: answer.query !== query }
}
