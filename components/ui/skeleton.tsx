import { cn } from './class-names.ts'

/** Stands where something is about to be. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn('block animate-pulse rounded bg-chip motion-reduce:animate-none', className)} />
}
