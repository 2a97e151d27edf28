import type { ReactNode } from 'react'
import type { NodeProps } from '../render-context.ts'

export function ListItem({ children }: NodeProps<'listItem'>): ReactNode {
  return <li>{children}</li>
}
