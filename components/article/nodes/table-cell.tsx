import type { ReactNode } from 'react'
import type { NodeProps } from '../render-context.ts'

export function TableCell({ node, context, children }: NodeProps<'tableCell'>): ReactNode {
  const { colspan, rowspan } = node.attrs
  const spans = { colSpan: colspan > 1 ? colspan : undefined, rowSpan: rowspan > 1 ? rowspan : undefined }
  if (!context.inHeaderRow) return <td {...spans}>{children}</td>
  return (
    <th scope={colspan > 1 ? 'colgroup' : 'col'} {...spans}>
      {children}
    </th>
  )
}
