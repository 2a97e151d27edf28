import type { ReactNode } from 'react'
import type { NodeProps } from '../render-context.ts'

export function TableRow({ children }: NodeProps<'tableRow'>): ReactNode {
  return <tr>{children}</tr>
}
