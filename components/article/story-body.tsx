import { Fragment, type ReactNode } from 'react'
import { isHeaderRow } from '#lib/content/nodes/table.ts'
import type { DocumentNode, NodeName, NodeOf, StoryDocument } from '#lib/content/schema.ts'
import { Blockquote } from './nodes/blockquote.tsx'
import { BulletList } from './nodes/bullet-list.tsx'
import { Divider } from './nodes/divider.tsx'
import { Doc } from './nodes/doc.tsx'
import { Embed } from './nodes/embed.tsx'
import { FactBox } from './nodes/fact-box.tsx'
import { Figure } from './nodes/figure.tsx'
import { Gallery } from './nodes/gallery.tsx'
import { HardBreak } from './nodes/hard-break.tsx'
import { Heading } from './nodes/heading.tsx'
import { ListItem } from './nodes/list-item.tsx'
import { OrderedList } from './nodes/ordered-list.tsx'
import { Paragraph } from './nodes/paragraph.tsx'
import { PullQuote } from './nodes/pull-quote.tsx'
import { RelatedStory } from './nodes/related-story.tsx'
import { TableCell } from './nodes/table-cell.tsx'
import { TableRow } from './nodes/table-row.tsx'
import { Table } from './nodes/table.tsx'
import { Text } from './nodes/text.tsx'
import type { NodeComponents, RenderContext } from './render-context.ts'

/** The body of a story, from its document; used by the newspaper and by the desk's preview alike. */
export function StoryBody({ document, context }: { document: StoryDocument; context: RenderContext }): ReactNode {
  return renderNode(document, context)
}

// A node that the document learns and this table doesn't is a type error here.
const COMPONENTS = {
  doc: Doc,
  paragraph: Paragraph,
  heading: Heading,
  blockquote: Blockquote,
  bulletList: BulletList,
  orderedList: OrderedList,
  listItem: ListItem,
  figure: Figure,
  gallery: Gallery,
  pullQuote: PullQuote,
  factBox: FactBox,
  table: Table,
  tableRow: TableRow,
  tableCell: TableCell,
  relatedStory: RelatedStory,
  embed: Embed,
  divider: Divider,
  text: Text,
  hardBreak: HardBreak,
} satisfies Record<NodeName, unknown>

function renderNode<Name extends NodeName>(node: NodeOf<Name>, context: RenderContext): ReactNode {
  const components: NodeComponents = COMPONENTS
  const children = node.content?.map((child: DocumentNode, i) => {
    const around = isHeaderRow(node, i) ? { ...context, inHeaderRow: true } : context
    return <Fragment key={i}>{renderNode(child, around)}</Fragment>
  })
  return components[node.type]({ node, context, children })
}
