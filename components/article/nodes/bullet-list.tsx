import type { ReactNode } from 'react'
import type { NodeProps } from '../render-context.ts'

export function BulletList({ children }: NodeProps<'bulletList'>): ReactNode {
  return <ul>{children}</ul>
}
