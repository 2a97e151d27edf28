import type { ReactNode } from 'react'

/** The rule and the name over a block of a front. With a path the name leads there. */
export function SectionHeading({ id, name, path }: { id: string; name: string; path?: string }): ReactNode {
  return (
    <h2 className="block-name" id={id}>
      {path ? <a href={path}>{name}</a> : name}
    </h2>
  )
}
