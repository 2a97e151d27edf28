import type { ReactNode } from 'react'

type Way = { name: string; path: string } | null
type ArchiveNeighboursProps = { label: string; previous: Way; next: Way }

/** From a day or a month of the archive to the nearest before and after it. */
export function ArchiveNeighbours({ label, previous, next }: ArchiveNeighboursProps): ReactNode {
  if (!previous && !next) return null
  return (
    <nav className="paging archive-neighbours" aria-label={label}>
      {previous && (
        <a href={previous.path} rel="prev">
          {previous.name}
        </a>
      )}
      {next && (
        <a href={next.path} rel="next">
          {next.name}
        </a>
      )}
    </nav>
  )
}
