import type { Editor } from '@tiptap/core'
import {
  Heading2,
  Heading3,
  ImagePlus,
  Images,
  Info,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Newspaper,
  Quote,
  SquarePlay,
  Table2,
  TextQuote,
} from 'lucide-react'
import { insertBlock } from './insert-block.ts'
import { type NewBlock, newBlock } from './new-blocks.ts'

/** What is asked for before a block can stand in the text. */
export type Asked = 'body' | 'gallery' | 'related' | 'embed'

export type BlockChoice = {
  /** Names its words in `editor.blocks`. */
  name: string
  icon: LucideIcon
  /** Drawn for text that runs from left to right. */
  mirrors?: boolean
  keys?: string
  insert: (body: Editor, ask: (asked: Asked) => void) => void
}

const asking = (asked: Asked) => (_: Editor, ask: (asked: Asked) => void) => ask(asked)
const inserting = (kind: NewBlock) => (body: Editor) => {
  const block = newBlock(body.schema, kind)
  if (block) insertBlock(body.view, block)
}

/** Everything that can be put into a body, in the order in which the menus show it. */
export const BLOCK_CHOICES = [
  { name: 'heading2', icon: Heading2, keys: 'Ctrl Alt 2', insert: (body) => void body.commands.toggleNode('heading', 'paragraph', { level: 2 }) },
  { name: 'heading3', icon: Heading3, keys: 'Ctrl Alt 3', insert: (body) => void body.commands.toggleNode('heading', 'paragraph', { level: 3 }) },
  { name: 'photo', icon: ImagePlus, insert: asking('body') },
  { name: 'gallery', icon: Images, insert: asking('gallery') },
  { name: 'blockquote', icon: Quote, mirrors: true, keys: 'Ctrl Shift 9', insert: (body) => void body.commands.toggleWrap('blockquote') },
  { name: 'pullQuote', icon: TextQuote, mirrors: true, insert: inserting('pullQuote') },
  { name: 'factBox', icon: Info, insert: inserting('factBox') },
  { name: 'table', icon: Table2, insert: inserting('table') },
  { name: 'related', icon: Newspaper, insert: asking('related') },
  { name: 'embed', icon: SquarePlay, insert: asking('embed') },
  { name: 'bulletList', icon: List, mirrors: true, keys: 'Ctrl Shift 8', insert: (body) => void body.commands.toggleList('bulletList', 'listItem') },
  { name: 'orderedList', icon: ListOrdered, mirrors: true, keys: 'Ctrl Shift 7', insert: (body) => void body.commands.toggleList('orderedList', 'listItem') },
  { name: 'divider', icon: Minus, insert: inserting('divider') },
] as const satisfies readonly BlockChoice[]
