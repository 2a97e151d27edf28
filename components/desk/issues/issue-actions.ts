import type { ActionResult } from '#lib/platform/run-action.ts'
import type { IssueArrangement, IssueChange, IssueDecision } from '#lib/print/schema.ts'
import type { IssueStory } from '#lib/print/types.ts'

/** What an issue's page asks of the server. */
export type IssueActions = {
  change: (input: IssueChange) => Promise<ActionResult<{ version: number }>>
  arrange: (input: IssueArrangement) => Promise<ActionResult<{ version: number }>>
  publish: (input: IssueDecision) => Promise<ActionResult<{ version: number }>>
  unpublish: (input: IssueDecision) => Promise<ActionResult<{ version: number }>>
  remove: (input: IssueDecision) => Promise<ActionResult<null>>
  findStories: (text: string) => Promise<ActionResult<IssueStory[]>>
}
