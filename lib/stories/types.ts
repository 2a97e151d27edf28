import type { Correction } from '../content/correction.ts'
import type { Language, StoryFields } from '../content/fields.ts'
import type { StoryDocument } from '../content/schema.ts'
import type { StoryAction, StoryState } from '../policies/story-states.ts'

/** A line of the desk's list. Dates are ISO 8601, UTC. */
export type StoryRow = {
  id: number
  language: Language
  state: StoryState
  /** Readers see an older version than this one. */
  changed: boolean
  kicker: string
  headline: string
  urgency: StoryFields['urgency']
  section: { id: number; slug: string; nameAr: string; nameEn: string } | null
  createdBy: { id: string; name: string }
  editedBy: { id: string; name: string }
  assignee: { id: string; name: string } | null
  wordCount: number
  /** Why it was sent back or taken down. */
  stateNote: string
  heroMediaId: string | null
  editedAt: string
  scheduledAt: string | null
  firstPublishedAt: string | null
}

/** The working copy as the editor opens it. */
export type DeskStory = {
  id: number
  language: Language
  state: StoryState
  version: number
  /** The version that readers see, or null. */
  liveVersion: number | null
  fields: StoryFields
  document: StoryDocument
  /** What this person may do now, by the state table and the policies. */
  allowed: StoryAction[]
  /** What publishing still needs: `publish-requirements.ts`. */
  missing: MissingForPublish[]
  stateNote: string
  createdBy: { id: string; name: string }
  editedBy: { id: string; name: string }
  assignee: { id: string; name: string } | null
  createdAt: string
  editedAt: string
  scheduledAt: string | null
  firstPublishedAt: string | null
  updatedAt: string | null
  /** Oldest first. */
  corrections: Correction[]
  /** The same story in the other language, as far as this person may see it. */
  counterpart: DeskCounterpart | null
  /** Whether this person may begin one. */
  mayTranslate: boolean
  /** The address readers have, while it is live. */
  publicPath: string | null
}

/** `headline` is empty where the person may not see the story. */
export type DeskCounterpart = { id: number; language: Language; state: StoryState; headline: string }

export type MissingForPublish = 'headline' | 'section' | 'body' | 'hero_missing' | 'figure_missing'

export type StateChange = { state: StoryState; version: number }
