import type { ReactNode } from 'react'
import type { NodeProps } from '../render-context.ts'

export function Doc({ children }: NodeProps<'doc'>): ReactNode {
  return children
}
