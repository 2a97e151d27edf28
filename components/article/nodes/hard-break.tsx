import type { ReactNode } from 'react'

export function HardBreak(): ReactNode {
  return <br />
}
