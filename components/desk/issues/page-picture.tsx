import { cn } from '#components/ui/class-names.ts'
import type { IssuePagePicture } from '#lib/print/types.ts'

type PagePictureProps = { page: IssuePagePicture | null; alt: string; /** Pixels across. */ across: number; className?: string }

/** A printed page as the desk sees it, published or not; a blank sheet where there is none. */
export function PagePicture({ page, alt, across, className }: PagePictureProps) {
  const look = cn('block aspect-[5/7] w-full rounded-sm border border-line bg-white object-cover object-top', className)
  if (!page) return <span aria-hidden className={cn(look, 'bg-sunken')} />
  const width = page.widths.find((each) => each >= across) ?? page.widths.at(-1) ?? across
  return (
    // oxlint-disable-next-line nextjs/no-img-element -- its sizes were made at upload
    <img src={`/api/print/pdfs/${page.pdfId}/${page.page}/${width}.webp`} alt={alt} loading="lazy" decoding="async" width={page.width} height={page.height} className={look} />
  )
}
