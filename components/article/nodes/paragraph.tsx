import type { ReactNode } from 'react'
import type { NodeProps } from '../render-context.ts'

export function Paragraph({ node, children }: NodeProps<'paragraph'>): ReactNode {
  return <p dir={node.attrs.dir ?? undefined}>{children}</p>
}
