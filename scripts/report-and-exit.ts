import { EnvError } from '#lib/platform/env.ts'
import { StartError } from '#lib/platform/start-error.ts'
import type { Life } from '#scripts/life.ts'

/** Ends a start that failed: one line where the cause is known, in order, with exit code 1. */
export async function reportAndExit(error: unknown, life: Life): Promise<void> {
  // Somebody pressed Ctrl-C: what broke off in the middle is no news, and life exits by itself.
  if (life.ending) return
  const known = error instanceof StartError || error instanceof EnvError
  console.error(known ? error.message : error)
  await life.end()
  process.exit(1)
}
