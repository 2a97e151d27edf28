'use client'
import { closestCenter, DndContext, type CollisionDetection, type DragEndEvent, MouseSensor, pointerWithin, TouchSensor, useSensor, useSensors } from '@dnd-kit/core'
import { useNow } from 'next-intl'
import { useState } from 'react'
import type { Language } from '#lib/content/fields.ts'
import { FRONT_PLACES, type FrontCandidates } from '#lib/content/front.ts'
import type { DeskPick, FrontStory } from '#lib/fronts/types.ts'
import { fillPlaces, spotOf } from './arrange-picks.ts'
import { PickDialog } from './pick-dialog.tsx'
import { PlaceList } from './place-list.tsx'
import type { FrontDraft } from './use-front-draft.ts'

/** The three places under each other, as they follow on a phone. */
export function FrontBoard({ draft, language, candidates }: { draft: FrontDraft; language: Language; candidates: FrontCandidates<FrontStory> }) {
  const [editing, setEditing] = useState<DeskPick | null>(null)
  const sensors = useSensors(useSensor(MouseSensor, { activationConstraint: { distance: 5 } }), useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 8 } }))
  const { places } = draft
  const fill = fillPlaces(places, candidates, useNow({ updateInterval: 30_000 }))
  const drop = ({ active, over }: DragEndEvent) => {
    const from = spotOf(places, Number(active.id))
    const pick = from && places[from.place][from.index]
    if (!pick || !over || over.id === active.id) return
    const place = FRONT_PLACES.find((name) => name === over.id)
    const spot = place ? { place, index: places[place].length } : spotOf(places, Number(over.id))
    if (spot) draft.put(pick, spot)
  }
  return (
    <>
      <DndContext id="front" sensors={sensors} collisionDetection={rowBeforeList} accessibility={SILENT} onDragEnd={drop}>
        <div className="flex flex-col gap-6">
          {FRONT_PLACES.map((place) => (
            <PlaceList key={place} place={place} picks={places[place]} fill={fill[place]} language={language} draft={draft} onEdit={setEditing} />
          ))}
        </div>
      </DndContext>
      {editing && <PickDialog pick={editing} language={language} onChange={draft.change} onClose={() => setEditing(null)} />}
    </>
  )
}

const rowBeforeList: CollisionDetection = (given) => {
  const under = pointerWithin(given)
  const rows = under.filter(({ id }) => typeof id === 'number')
  if (rows.length > 0) return rows
  return under.length > 0 ? under : closestCenter(given)
}

// The grip is for the pointer alone: the buttons say what they do, and the page says what became of it.
const nothing = () => undefined
const SILENT = {
  announcements: { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing },
  screenReaderInstructions: { draggable: '' },
}
