import type { Arranged } from '#lib/fronts/arrange-front.ts'
import type { BreakingSwitch, FrontArrangement } from '#lib/fronts/schema.ts'
import type { Switched } from '#lib/fronts/switch-breaking.ts'
import type { ActionResult } from '#lib/platform/run-action.ts'

export type FrontActions = {
  arrange: (input: FrontArrangement) => Promise<ActionResult<Arranged>>
  switchBreaking: (input: BreakingSwitch) => Promise<ActionResult<Switched>>
}
