import { cn } from './class-names.ts'

const colors = {
  draft: 'border-2 border-state-draft',
  in_review: 'bg-state-review',
  approved: 'bg-state-approved',
  scheduled: 'bg-state-scheduled',
  published: 'bg-state-published',
  published_changed: 'bg-state-published ring-2 ring-state-review ring-offset-1 ring-offset-surface',
  unpublished: 'border-2 border-state-review',
  taken_down: 'bg-state-down',
  archived: 'bg-state-archived',
}
export type StateDotState = keyof typeof colors

/** Colour beside the state's word, never instead of it. */
export function StateDot({ state, className }: { state: StateDotState; className?: string }) {
  return <span aria-hidden className={cn('inline-block size-2 shrink-0 rounded-full', colors[state], className)} />
}
