import type { Node } from '@tiptap/pm/model'
import { EditorState, NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { storySchema as schema } from '#lib/content/schema.ts'
import { moveBlock, movedBlock } from './move-block.ts'

const p = (words: string) => schema.node('paragraph', { id: words }, [schema.text(words)])
const divider = schema.node('divider', { id: 'divider' })
const box = schema.node('factBox', { id: 'facts' }, [p('حقيقة')])

function move(step: -1 | 1, blocks: Node[], select: (doc: Node) => Selection) {
  const doc = schema.node('doc', null, blocks)
  const state = EditorState.create({ doc, selection: select(doc) })
  let after = state
  let said = null
  const handled = moveBlock(step)(state, (tr) => {
    after = state.apply(tr)
    said = movedBlock(tr)
  })
  return { handled, ids: after.doc.children.map((node) => node.attrs['id'] as string), selection: after.selection, said }
}

const caret = (at: number) => (doc: Node) => TextSelection.create(doc, at)

it('moves the block of the caret past its neighbour, and the caret with it', () => {
  const { ids, selection, said } = move(1, [p('أول'), p('ثانٍ'), divider], caret(2))
  expect(ids).toEqual(['ثانٍ', 'أول', 'divider'])
  expect([selection.$from.parent.textContent, selection.$from.parentOffset]).toEqual(['أول', 1])
  expect(said).toEqual({ place: 2, count: 3 })
})

it('moves a whole block that is selected, and leaves it selected', () => {
  const { ids, selection } = move(-1, [p('أول'), divider], (doc) => NodeSelection.create(doc, 5))
  expect(ids).toEqual(['divider', 'أول'])
  expect(selection).toBeInstanceOf(NodeSelection)
})

it('moves a box by a caret that stands deep in it', () => {
  const { ids, selection } = move(-1, [p('أول'), box], caret(9))
  expect(ids).toEqual(['facts', 'أول'])
  expect(selection.$from.parent.textContent).toBe('حقيقة')
})

it('goes nowhere from the ends, and keeps the key to itself', () => {
  for (const step of [-1, 1] as const) {
    expect(move(step, [p('وحيد')], caret(2))).toMatchObject({ handled: true, ids: ['وحيد'], said: null })
  }
})
