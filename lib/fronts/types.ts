import type { Language } from '#lib/content/fields.ts'
import type { FrontPlace } from '#lib/content/front.ts'
import type { Pick } from './schema.ts'

/** A story as the desk's front shows it: as readers see it, or where they don't, as it stands at the desk. */
export type FrontStory = {
  storyId: number
  headline: string
  section: { nameAr: string; nameEn: string } | null
  heroMediaId: string | null
  /** ISO 8601, UTC. */
  firstPublishedAt: string | null
  /** Readers pass over a story that is not. */
  isLive: boolean
}

export type DeskPick = Pick & { story: FrontStory }
export type DeskPlaces = Record<FrontPlace, DeskPick[]>

/** Who changed it last and when, ISO 8601; null before anybody did. */
type LastChange = { name: string; at: string } | null

/** An edition's front as its editors arranged it. */
export type DeskFront = { language: Language; version: number; places: DeskPlaces; edited: LastChange }

/** The breaking bar as the desk set it; it may have ended by itself. */
export type DeskBreaking = {
  language: Language
  version: number
  isOn: boolean
  text: string
  story: FrontStory | null
  until: string | null
  edited: LastChange
}
