import { Skeleton } from '#components/ui/skeleton.tsx'

/** The place of the editor while it is on its way. */
export function EditorSkeleton() {
  return (
    <div className="flex min-h-dvh flex-col" aria-busy>
      <div className="flex h-14 items-center gap-3 border-b border-line px-4">
        <Skeleton className="h-5 w-24" />
        <Skeleton className="ms-auto h-9 w-28" />
      </div>
      <div className="mx-auto flex w-full max-w-[42.5rem] flex-col gap-4 px-4 pt-10">
        <Skeleton className="h-5 w-32" />
        <Skeleton className="h-11 w-full" />
        <Skeleton className="h-11 w-2/3" />
        <Skeleton className="h-6 w-full" />
        <Skeleton className="aspect-[3/2] w-full" />
        <Skeleton className="h-6 w-full" />
        <Skeleton className="h-6 w-5/6" />
      </div>
    </div>
  )
}
