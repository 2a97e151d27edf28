'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { toast } from 'sonner'
import { useCommand } from '#components/desk/forms/use-command.ts'
import type { Language } from '#lib/content/fields.ts'
import type { FrontPlace } from '#lib/content/front.ts'
import type { DeskFront, DeskPick, DeskPlaces } from '#lib/fronts/types.ts'
import { changePick, entryOf, putPick, removePick, spotOf, withoutStories } from './arrange-picks.ts'
import type { FrontActions } from './front-types.ts'

/** An arrangement that is not, or not yet seen to be, the public one. `savedAs`: the version that it became. */
type Draft = { places: DeskPlaces; version: number; savedAs: number | null }

/** Kept while the editor looks at another page of the desk. */
const drafts = new Map<Language, Draft>()

/** The front under the editor's hands: changes stay here until they are published or undone. */
export function useFrontDraft(front: DeskFront, arrange: FrontActions['arrange']) {
  const t = useTranslations('fronts')
  const { language } = front
  const [kept, setKept] = useState(() => drafts.get(language) ?? null)
  const [conflict, setConflict] = useState<DeskFront | null>(null)
  const [news, setNews] = useState('')
  const { run, pending, failure } = useCommand()

  const draft = kept && (kept.savedAs === null || kept.savedAs > front.version) ? kept : null
  const places = draft?.places ?? front.places
  const isDirty = draft !== null && draft.savedAs === null
  useWarning(isDirty)

  const keep = (next: Draft | null) => {
    if (next) drafts.set(language, next)
    else drafts.delete(language)
    setKept(next)
  }
  const edit = (next: DeskPlaces) => keep({ places: next, version: isDirty ? draft.version : (draft?.savedAs ?? front.version), savedAs: null })
  const nameOf = (pick: DeskPick) => pick.headline || pick.story.headline

  const put = (pick: DeskPick, spot: { place: FrontPlace; index: number }) => {
    const before = places
    const { places: next, dropped } = putPick(places, pick, spot)
    edit(next)
    setNews(t('moved', { name: nameOf(pick), place: t(`places.${spot.place}`), position: (spotOf(next, pick.storyId)?.index ?? 0) + 1 }))
    if (dropped) toast(t('dropped', { name: nameOf(dropped) }), { action: { label: t('undo'), onClick: () => edit(before) } })
  }
  const remove = (pick: DeskPick) => {
    const before = places
    edit(removePick(places, pick.storyId))
    toast(t('removed', { name: nameOf(pick) }), { action: { label: t('undo'), onClick: () => edit(before) } })
  }
  const save = (version: number) =>
    run(
      () => arrange({ language, version, places: withoutStories(places) }),
      (answer) => {
        if (answer.status === 'conflict') return setConflict(answer.front)
        keep({ places, version, savedAs: answer.version })
        setConflict(null)
        toast.success(t('saved'))
      },
    )
  return {
    places,
    isDirty,
    pending,
    failure,
    news,
    conflict,
    put,
    add: (pick: DeskPick, place: FrontPlace) => put(pick, entryOf(places, place)),
    remove,
    change: (pick: DeskPick) => edit(changePick(places, pick)),
    save: () => save(draft?.version ?? front.version),
    discard: () => keep(null),
    closeConflict: () => setConflict(null),
    keepMine: () => conflict && save(conflict.version),
    takeTheirs: () => {
      keep(null)
      setConflict(null)
    },
  }
}

export type FrontDraft = ReturnType<typeof useFrontDraft>

/** The browser asks before a tab with unpublished changes is closed. */
function useWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isDirty])
}
