import { fillFront, FRONT_PLACES, FRONT_SIZES, type FrontCandidates, type FrontPlace } from '#lib/content/front.ts'
import type { DeskPick, DeskPlaces, FrontStory } from '#lib/fronts/types.ts'

type Spot = { place: FrontPlace; index: number }

/**
 * Puts a story there, from wherever it stood. What no longer fits moves to the top of the next place, as on a page
 * that is made up anew; what the last place can't hold is dropped.
 */
export function putPick(places: DeskPlaces, pick: DeskPick, { place, index }: Spot): { places: DeskPlaces; dropped: DeskPick | null } {
  const next = removePick(places, pick.storyId)
  next[place] = next[place].toSpliced(index, 0, pick)
  let pushed: DeskPick | undefined
  for (const name of FRONT_PLACES) {
    const list = pushed ? [pushed, ...next[name]] : next[name]
    next[name] = list.slice(0, FRONT_SIZES[name])
    pushed = list[FRONT_SIZES[name]]
  }
  return { places: next, dropped: pushed ?? null }
}

export function removePick(places: DeskPlaces, storyId: number): DeskPlaces {
  return mapPlaces(places, (list) => list.filter((pick) => pick.storyId !== storyId))
}

export function changePick(places: DeskPlaces, changed: DeskPick): DeskPlaces {
  return mapPlaces(places, (list) => list.map((pick) => (pick.storyId === changed.storyId ? changed : pick)))
}

/** @returns where a story stands; null where it does not. */
export function spotOf(places: DeskPlaces, storyId: number): Spot | null {
  for (const place of FRONT_PLACES) {
    const index = places[place].findIndex((pick) => pick.storyId === storyId)
    if (index >= 0) return { place, index }
  }
  return null
}

/** Where a story joins a place that it was not in: behind the others, or on top where it is full. */
export function entryOf(places: DeskPlaces, place: FrontPlace): Spot {
  const { length } = places[place]
  return { place, index: length < FRONT_SIZES[place] ? length : 0 }
}

export function newPick(story: FrontStory): DeskPick {
  return { storyId: story.storyId, headline: '', until: null, story }
}

/** What the rule shows readers in the places that editors left open, or whose story they can't see at that instant. */
export function fillPlaces(places: DeskPlaces, candidates: FrontCandidates<FrontStory>, at: Date): Record<FrontPlace, FrontStory[]> {
  const seen = mapPlaces(places, (list) => list.filter((pick) => isSeen(pick, at)).map(({ story }) => story))
  const { lead, support, headlines } = fillFront(seen, candidates)
  return { lead: lead.slice(seen.lead.length), support: support.slice(seen.support.length), headlines: headlines.slice(seen.headlines.length) }
}

function isSeen({ story, until }: DeskPick, at: Date): boolean {
  return story.isLive && (until === null || new Date(until) > at)
}

/** As the server takes it. */
export function withoutStories(places: DeskPlaces) {
  return mapPlaces(places, (list) => list.map(({ storyId, headline, until }) => ({ storyId, headline, until })))
}

function mapPlaces<T>(places: DeskPlaces, change: (list: DeskPick[]) => T[]): Record<FrontPlace, T[]> {
  return { lead: change(places.lead), support: change(places.support), headlines: change(places.headlines) }
}
