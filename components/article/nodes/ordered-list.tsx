import type { ReactNode } from 'react'
import type { NodeProps } from '../render-context.ts'

export function OrderedList({ node, children }: NodeProps<'orderedList'>): ReactNode {
  return <ol start={node.attrs.start === 1 ? undefined : node.attrs.start}>{children}</ol>
}
