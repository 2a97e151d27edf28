import { Children, type ReactNode } from 'react'
import { siteWords } from '#lib/site/words.ts'
import type { NodeProps } from '../render-context.ts'

/** Wider than the page, it scrolls in its own box, also by keyboard. */
export function Table({ node, context, children }: NodeProps<'table'>): ReactNode {
  const { caption, headerRow } = node.attrs
  const rows = Children.toArray(children)
  const head = headerRow ? rows.slice(0, 1) : []
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-box" tabIndex={0} aria-label={caption || siteWords(context.language)('table')}>
      <table>
        {caption && <caption>{caption}</caption>}
        {head.length > 0 && <thead>{head}</thead>}
        <tbody>{rows.slice(head.length)}</tbody>
      </table>
    </section>
  )
}
