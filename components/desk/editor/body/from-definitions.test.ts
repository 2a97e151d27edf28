import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { storySchema } from '#lib/content/schema.ts'
import { documentExtensions } from './from-definitions.ts'

const schema = getSchema(documentExtensions())
const RULES = ['content', 'marks', 'group', 'inline', 'atom', 'selectable', 'draggable', 'defining', 'isolating', 'tableRole'] as const

it('knows exactly the nodes and marks of the document, in the same order', () => {
  expect(Object.keys(schema.nodes)).toEqual(Object.keys(storySchema.nodes))
  expect(Object.keys(schema.marks)).toEqual(Object.keys(storySchema.marks))
  expect(schema.topNodeType.name).toBe(storySchema.topNodeType.name)
})

it.each(Object.keys(storySchema.nodes))('has the rules and attributes of %s', (name) => {
  const [ours, theirs] = [schema.nodes[name]?.spec, storySchema.nodes[name]?.spec]
  for (const rule of RULES) expect(ours?.[rule], rule).toEqual(theirs?.[rule])
  expect(ours?.attrs ?? {}).toEqual(theirs?.attrs ?? {})
  expect(ours?.parseDOM?.map(({ tag }) => tag)).toEqual(theirs?.parseDOM?.map(({ tag }) => tag))
})

it.each(Object.keys(storySchema.marks))('has the rules and attributes of the mark %s', (name) => {
  const [ours, theirs] = [schema.marks[name]?.spec, storySchema.marks[name]?.spec]
  expect(ours?.inclusive).toEqual(theirs?.inclusive)
  expect(ours?.excludes).toEqual(theirs?.excludes)
  expect(ours?.attrs ?? {}).toEqual(theirs?.attrs ?? {})
})

it('writes and draws a document as the definition does', () => {
  const json = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { id: 'head', dir: null, level: 3 }, content: [{ type: 'text', text: 'عنوان' }] },
      { type: 'orderedList', attrs: { id: 'list', start: 4 }, content: [
        { type: 'listItem', content: [{ type: 'paragraph', attrs: { id: 'item', dir: 'ltr' } }] },
      ] },
      { type: 'figure', attrs: { id: 'photo', mediaId: '0190f7a0-0000-7000-8000-000000000000', layout: 'wide' } },
      { type: 'paragraph', attrs: { id: 'text' }, content: [
        { type: 'text', text: 'رابط', marks: [{ type: 'link', attrs: { href: 'https://example.com' } }, { type: 'strong' }] },
      ] },
    ],
  }
  const [ours, theirs] = [Node.fromJSON(schema, json), Node.fromJSON(storySchema, json)]
  ours.check()
  expect(ours.toJSON()).toEqual(theirs.toJSON())
  const drawn = (doc: Node) => doc.children.map((node) => node.type.spec.toDOM?.(node))
  expect(drawn(ours)).toEqual(drawn(theirs))
})
