import { Mark, Node, type Attributes, type Extensions, type NodeViewRenderer } from '@tiptap/core'
import type { AttributeSpec, MarkSpec, NodeSpec } from '@tiptap/pm/model'
import { MARKS, NODES, type NodeName } from '#lib/content/schema.ts'

export type NodeViews = Partial<Record<NodeName, NodeViewRenderer>>

/**
 * The document's nodes and marks as Tiptap takes them, made from the one definition so that they cannot differ.
 * @param views nodes that the editor draws in its own way
 */
export function documentExtensions(views: NodeViews = {}): Extensions {
  return [
    ...Object.values(NODES).map(({ name, spec }) => nodeExtension(name, spec, views[name])),
    ...Object.values(MARKS).map(({ name, spec }) => markExtension(name, spec)),
  ]
}

function nodeExtension(name: string, spec: NodeSpec, view: NodeViewRenderer | undefined): Node {
  const { parseDOM, toDOM } = spec
  return Node.create({
    name,
    topNode: name === 'doc',
    ...pick(spec, NODE_FIELDS),
    addAttributes: () => attributesOf(spec.attrs),
    ...(parseDOM ? { parseHTML: () => parseDOM } : {}),
    ...(toDOM ? { renderHTML: ({ node }) => toDOM(node) } : {}),
    ...(view ? { addNodeView: () => view } : {}),
    ...(spec['tableRole'] === undefined ? {} : { extendNodeSchema: ownRole(name, spec) }),
    ...(name === 'hardBreak' ? { renderText: () => '\n' } : {}),
  })
}

/** prosemirror-tables finds its nodes by their roles; Tiptap asks every extension about every node. */
function ownRole(name: string, spec: NodeSpec) {
  return (asked: { name: string }) => (asked.name === name ? { tableRole: spec['tableRole'] as string } : {})
}

function markExtension(name: string, spec: MarkSpec): Mark {
  const { parseDOM, toDOM } = spec
  return Mark.create({
    name,
    ...pick(spec, MARK_FIELDS),
    addAttributes: () => attributesOf(spec.attrs),
    ...(parseDOM ? { parseHTML: () => parseDOM } : {}),
    ...(toDOM ? { renderHTML: ({ mark }) => toDOM(mark, true) } : {}),
  })
}

const NODE_FIELDS = [
  'content',
  'marks',
  'group',
  'inline',
  'atom',
  'selectable',
  'draggable',
  'code',
  'whitespace',
  'linebreakReplacement',
  'defining',
  'isolating',
] as const
const MARK_FIELDS = ['inclusive', 'excludes', 'group', 'spanning', 'code'] as const

function attributesOf(specs: Record<string, AttributeSpec> = {}): Attributes {
  const attributes = Object.entries(specs).map(([name, spec]) => [
    name,
    {
      ...('default' in spec ? { default: spec.default as unknown } : { isRequired: true }),
      // The definition's own rules read and write them; Tiptap would also take any HTML attribute of that name.
      parseHTML: () => null,
      rendered: false,
      // The second half of a split block is another block.
      keepOnSplit: name !== 'id',
    },
  ])
  return Object.fromEntries(attributes) as Attributes
}

function pick<T extends object, K extends keyof T>(source: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const given = keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]])
  return Object.fromEntries(given) as Partial<Pick<T, K>>
}
