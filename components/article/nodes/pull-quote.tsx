import type { ReactNode } from 'react'
import type { NodeProps } from '../render-context.ts'

export function PullQuote({ node, children }: NodeProps<'pullQuote'>): ReactNode {
  const { dir, attribution } = node.attrs
  return (
    <figure className="pull-quote">
      <blockquote dir={dir ?? undefined}>{children}</blockquote>
      {attribution && <figcaption>{attribution}</figcaption>}
    </figure>
  )
}
