'use server'
import { requireActor } from '#lib/auth/current-actor.ts'
import { arrangeFront, type Arranged } from '#lib/fronts/arrange-front.ts'
import { breakingSwitch, frontArrangement } from '#lib/fronts/schema.ts'
import { switchBreaking, type Switched } from '#lib/fronts/switch-breaking.ts'
import { runAction, type ActionResult } from '#lib/platform/run-action.ts'

export async function arrangeFrontAction(input: unknown): Promise<ActionResult<Arranged>> {
  return runAction(async () => arrangeFront(await requireActor(), frontArrangement.parse(input)))
}

export async function switchBreakingAction(input: unknown): Promise<ActionResult<Switched>> {
  return runAction(async () => switchBreaking(await requireActor(), breakingSwitch.parse(input)))
}
