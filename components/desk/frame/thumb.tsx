import { ImageOff } from 'lucide-react'
import { cn } from '#components/ui/class-names.ts'

/** A story's picture, small; beside its headline it says nothing new to a screen reader. */
export function Thumb({ mediaId, className }: { mediaId: string | null; className?: string }) {
  if (mediaId === null) {
    return (
      <span aria-hidden className={cn('h-8 w-12 shrink-0', className)}>
        <span className="flex size-full items-center justify-center rounded bg-sunken text-faint/60">
          <ImageOff className="size-3.5" />
        </span>
      </span>
    )
  }
  return (
    <span aria-hidden className={cn('h-8 w-12 shrink-0 overflow-hidden rounded', className)}>
      {/* oxlint-disable-next-line nextjs/no-img-element -- its sizes were made at upload */}
      <img
        src={`/api/media/${mediaId}/320.webp`}
        alt=""
        width={48}
        height={32}
        loading="lazy"
        decoding="async"
        className="size-full bg-chip object-cover"
      />
    </span>
  )
}
