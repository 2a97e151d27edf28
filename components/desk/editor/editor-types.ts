import type { Correction } from '#lib/content/correction.ts'
import type { Language } from '#lib/content/fields.ts'
import type { EmbedFields } from '#lib/content/nodes/embed.ts'
import type { DeskMedia } from '#lib/media/types.ts'
import type { ActionResult } from '#lib/platform/run-action.ts'
import type { StoryHistoryEntry } from '#lib/stories/queries.ts'
import type { DeskCounterpart, DeskStory, StateChange } from '#lib/stories/types.ts'
import type { EditorChoices } from '#lib/taxonomy/editor-choices.ts'
import type { TagName } from '#lib/taxonomy/search-tags.ts'

type Seen = { storyId: number; version: number }

/** A step through the state table, with what it needs beside the version that the person saw. */
export type StoryDecision = Seen &
  (
    | { action: 'submit' | 'approve' | 'archive' | 'restore' | 'unschedule' }
    | { action: 'send_back'; note: string }
    | { action: 'publish'; statedUpdate: boolean }
    | { action: 'correct'; kind: Correction['kind']; text: string }
    | { action: 'unpublish'; note: string; publicReason: string }
    | { action: 'take_down'; reason: string; publicReason: string }
    | { action: 'schedule'; at: string }
  )

/** What the page lets the editor call on the server. */
type EditorActions = {
  decide: (decision: StoryDecision) => Promise<ActionResult<StateChange>>
  findTags: (input: { query: string; language: Language }) => Promise<ActionResult<TagName[]>>
  findCounterparts: (input: { query: string; language: Language }) => Promise<ActionResult<DeskCounterpart[]>>
  findStories: (input: { query: string; language: Language }) => Promise<ActionResult<DeskCounterpart[]>>
  nameStory: (input: { storyId: number }) => Promise<ActionResult<DeskCounterpart | null>>
  describePage: (input: { url: string }) => Promise<ActionResult<{ embed: EmbedFields; photo: DeskMedia | null }>>
  linkTranslation: (input: { storyId: number; counterpartId: number }) => Promise<ActionResult<void>>
  unlinkTranslation: (input: { storyId: number }) => Promise<ActionResult<void>>
  startTranslation: (input: { storyId: number }) => Promise<ActionResult<{ id: number }>>
  addTag: (input: { name: string; language: Language }) => Promise<ActionResult<TagName>>
}

/** Everything that the editor of a story is opened with. */
export type StoryEditorProps = {
  story: DeskStory
  person: { id: string; name: string }
  choices: EditorChoices
  /** The names of the tags that the story carries. */
  tags: TagName[]
  /** The photos that the story shows. */
  photos: DeskMedia[]
  history: StoryHistoryEntry[]
  actions: EditorActions
}
