import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { nanoid } from 'nanoid'

/** Gives every block a name of its own: a new block, a pasted one, the second half of a split one, a copy. */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins: () => [blockIds()],
})

export function blockIds(newId: () => string = () => nanoid(10)): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some((transaction) => transaction.docChanged)) return null
      const nameless = namelessBlocks(before, after, transactions)
      if (nameless.length === 0) return null
      const tr = after.tr
      for (const position of nameless) tr.setNodeAttribute(position, 'id', newId())
      // Names are no content: undo takes them back with the change that made them needed.
      return tr.setMeta('blockIds', true)
    },
  })
}

type Block = { position: number; node: Node }

/** @returns the positions of blocks that need a name, because they have none or somebody else's. */
function namelessBlocks(before: EditorState, after: EditorState, transactions: readonly Transaction[]): number[] {
  const byId = new Map<string, Block[]>()
  const nameless: number[] = []
  for (const block of blocksOf(after.doc)) {
    const id = block.node.attrs['id'] as string | null
    if (id === null) nameless.push(block.position)
    else byId.set(id, [...(byId.get(id) ?? []), block])
  }
  const doubled = [...byId].filter(([, blocks]) => blocks.length > 1)
  if (doubled.length === 0) return nameless
  const mapping = new Mapping(transactions.flatMap((transaction) => transaction.mapping.maps))
  const homes = new Map(blocksOf(before.doc).map(({ node, position }) => [node.attrs['id'], mapping.map(position)]))
  for (const [id, blocks] of doubled) {
    const owner = ownerOf(blocks, homes.get(id))
    nameless.push(...blocks.filter((block) => block !== owner).map(({ position }) => position))
  }
  return nameless
}

/** Among blocks of one name: the one whose place it was, unless its words went to another. */
function ownerOf(blocks: Block[], home: number | undefined): Block | undefined {
  const atHome = blocks.find(({ position }) => position === home)
  if (atHome && atHome.node.content.size > 0) return atHome
  return blocks.find(({ node }) => node.content.size > 0) ?? atHome ?? blocks[0]
}

function blocksOf(doc: Node): Block[] {
  const blocks: Block[] = []
  doc.descendants((node, position) => {
    if (node.type.spec.attrs && 'id' in node.type.spec.attrs) blocks.push({ position, node })
    return !node.isTextblock
  })
  return blocks
}
