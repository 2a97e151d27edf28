import type { StoryFields } from '#lib/content/fields.ts'
import type { StoryDocument } from '#lib/content/schema.ts'

/** Everything that a person writes in the editor; the unit that is kept, sent and compared. */
export type StoryText = { fields: StoryFields; document: StoryDocument }

/** The server's newer text, as it comes with a conflict. */
export type CurrentText = StoryText & {
  version: number
  editedBy: { id: string; name: string }
  /** ISO 8601, UTC. */
  editedAt: string
}
