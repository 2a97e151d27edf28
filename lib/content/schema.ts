import { Schema } from '@tiptap/pm/model'
import type { z } from 'zod'
import { em } from './marks/em.ts'
import { lang } from './marks/lang.ts'
import { link } from './marks/link.ts'
import { strong } from './marks/strong.ts'
import { sub } from './marks/sub.ts'
import { sup } from './marks/sup.ts'
import { blockquote } from './nodes/blockquote.ts'
import { bulletList } from './nodes/bullet-list.ts'
import { divider } from './nodes/divider.ts'
import { doc } from './nodes/doc.ts'
import { embed } from './nodes/embed.ts'
import { factBox } from './nodes/fact-box.ts'
import { figure } from './nodes/figure.ts'
import { gallery } from './nodes/gallery.ts'
import { hardBreak } from './nodes/hard-break.ts'
import { heading } from './nodes/heading.ts'
import { listItem } from './nodes/list-item.ts'
import { orderedList } from './nodes/ordered-list.ts'
import { paragraph } from './nodes/paragraph.ts'
import { pullQuote } from './nodes/pull-quote.ts'
import { relatedStory } from './nodes/related-story.ts'
import { tableCell } from './nodes/table-cell.ts'
import { tableRow } from './nodes/table-row.ts'
import { table } from './nodes/table.ts'
import { text } from './nodes/text.ts'

/** Every node; the first block is what the editor makes where nothing is said. */
export const NODES = {
  doc,
  paragraph,
  heading,
  blockquote,
  bulletList,
  orderedList,
  listItem,
  figure,
  gallery,
  pullQuote,
  factBox,
  table,
  tableRow,
  tableCell,
  relatedStory,
  embed,
  divider,
  text,
  hardBreak,
} as const

export const MARKS = { link, lang, strong, em, sub, sup } as const

export type NodeName = keyof typeof NODES
export type MarkName = keyof typeof MARKS

export type DocumentMark = {
  [Name in MarkName]: { type: Name; attrs: z.infer<(typeof MARKS)[Name]['attributes']> }
}[MarkName]

/** A node as JSON. `attrs` is always there after `parseDocument`; `content` only where the node has children. */
export type NodeOf<Name extends NodeName> = {
  type: Name
  attrs: z.infer<(typeof NODES)[Name]['attributes']>
  content?: DocumentNode[]
  marks?: DocumentMark[]
} & (Name extends 'text' ? { text: string } : unknown)

export type DocumentNode = { [Name in NodeName]: NodeOf<Name> }[NodeName]
export type StoryDocument = NodeOf<'doc'>

const specs = (definitions: typeof NODES | typeof MARKS) =>
  Object.fromEntries(Object.values(definitions).map(({ name, spec }) => [name, spec]))

/** The ProseMirror schema of a story's body. */
export const storySchema = new Schema({ nodes: specs(NODES), marks: specs(MARKS) })
