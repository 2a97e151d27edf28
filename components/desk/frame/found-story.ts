import type { StateDotState } from '#components/ui/state-dot.tsx'
import type { Language } from '#lib/content/fields.ts'

/** A story as the command palette shows it: the answer of `/api/desk/stories`. */
export type FoundStory = { id: number; language: Language; headline: string; state: StateDotState }
