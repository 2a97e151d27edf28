import type { ReactNode } from 'react'
import type { NodeProps } from '../render-context.ts'

export function Blockquote({ node, children }: NodeProps<'blockquote'>): ReactNode {
  return (
    <figure className="quote">
      <blockquote>{children}</blockquote>
      {node.attrs.attribution && <figcaption>{node.attrs.attribution}</figcaption>}
    </figure>
  )
}
