import type { ReactNode } from 'react'
import type { NodeProps } from '../render-context.ts'

export function Heading({ node, children }: NodeProps<'heading'>): ReactNode {
  const Level = `h${node.attrs.level}` as const
  return <Level dir={node.attrs.dir ?? undefined}>{children}</Level>
}
