import { Skeleton } from '#components/ui/skeleton.tsx'
import { cn } from '#components/ui/class-names.ts'
import { rowGrid } from './row-grid.ts'

/** As many lines as a first screen shows. */
export function StoryListSkeleton({ rows = 12, label }: { rows?: number; label: string }) {
  return (
    <output aria-label={label} className="block">
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className={cn('grid h-12 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line px-4 md:px-6', rowGrid)}>
          <Skeleton className="hidden h-3 w-20 md:block" />
          <span className="flex items-center gap-3">
            <Skeleton className="hidden h-8 w-12 md:block" />
            <Skeleton className={cn('h-3.5', i % 3 === 0 ? 'w-2/3' : i % 3 === 1 ? 'w-1/2' : 'w-3/5')} />
          </span>
          <Skeleton className="hidden h-3 w-16 md:block" />
          <Skeleton className="hidden h-3 w-24 lg:block" />
          <Skeleton className="hidden h-3 w-12 min-[86rem]:block" />
          <Skeleton className="h-3 w-14" />
        </div>
      ))}
    </output>
  )
}
