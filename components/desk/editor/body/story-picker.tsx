'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ChipsCombobox } from '#components/ui/chips-combobox.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { DeskCounterpart } from '#lib/stories/types.ts'
import { useWorkspace } from '../workspace-context.tsx'

type StoryPickerProps = { onClose: () => void; onChoose: (storyId: number) => void }

const PAUSE = 160

/** Finds a story of the same language by its words or its number. */
export function StoryPicker({ onClose, onChoose }: StoryPickerProps) {
  const t = useTranslations('editor.related')
  const states = useTranslations('desk.states')
  const { direction, body } = useWorkspace()
  const { found, ask, loading } = useFoundStories()
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('choose')} description={t('help')} finalFocus={() => body.view.dom}>
      <ChipsCombobox
        aria-label={t('choose')}
        placeholder={t('placeholder')}
        options={found.map(({ id, headline, state }) => ({ value: String(id), label: headline || t('numbered', { id }), hint: states(state) }))}
        value={[]}
        onQueryChange={ask}
        loading={loading}
        dir={direction}
        onValueChange={([choice]) => choice && onChoose(Number(choice.value))}
      />
    </Dialog>
  )
}

function useFoundStories() {
  const { actions, language, story } = useWorkspace()
  const [query, setQuery] = useState('')
  const [answer, setAnswer] = useState<{ query: string | null; found: readonly DeskCounterpart[] }>({ query: null, found: [] })
  useEffect(() => {
    let current = true
    const ask = async () => {
      const result = await actions.findStories({ query, language }).catch(() => null)
      if (current) setAnswer({ query, found: result?.ok ? result.value.filter(({ id }) => id !== story.id) : [] })
    }
    const timer = setTimeout(() => void ask(), PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [actions, language, query, story.id])
  return { found: answer.found, ask: setQuery, loading: answer.query !== query }
}
