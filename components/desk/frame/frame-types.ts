import type { ActionResult } from '#lib/platform/run-action.ts'
import type { Role } from '#lib/policies/actor.ts'
import type { Language } from '#lib/content/fields.ts'
import type { StoryCounts } from '#lib/stories/queries.ts'
import type { NavigationEntry } from './navigation.ts'

/** What the frame knows of the person; plain data for the client. */
export type FramePerson = {
  name: string
  email: string
  roles: readonly Role[]
  /** Names of the sections that they hold as an editor, in the interface's language. */
  sections: string[]
  mayWrite: boolean
  mayUseStories: boolean
}

export type FrameActions = {
  createStory: (language: Language) => Promise<ActionResult<{ id: number }>>
  setLanguage: (language: Language) => Promise<ActionResult<null>>
  signOut: () => Promise<void>
}

export type FrameProps = {
  person: FramePerson
  paper: string
  entries: NavigationEntry[]
  counts: StoryCounts
  actions: FrameActions
}
