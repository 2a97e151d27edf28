import type { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { beforeEach, describe, expect, it } from 'vitest'
import { storySchema as schema } from '#lib/content/schema.ts'
import { blockIds } from './block-ids.ts'

const p = (id: string | null, words = '') =>
  schema.node('paragraph', { id }, words ? [schema.text(words)] : [])

let made: number
beforeEach(() => {
  made = 0
})

function apply(blocks: Node[], change: (tr: Transaction) => Transaction) {
  const plugin = blockIds(() => `new-${(made += 1)}`)
  const state = EditorState.create({ doc: schema.node('doc', null, blocks), plugins: [plugin] })
  return state.apply(change(state.tr)).doc.children.map((node) => [node.attrs['id'], node.textContent])
}

describe('block ids', () => {
  it('names a new block', () => {
    expect(apply([p('one', 'أ')], (tr) => tr.insert(3, p(null, 'ب')))).toEqual([
      ['one', 'أ'],
      ['new-1', 'ب'],
    ])
  })

  it('names the second half of a split block anew', () => {
    expect(apply([p('one', 'أولثان')], (tr) => tr.split(4))).toEqual([
      ['one', 'أول'],
      ['new-1', 'ثان'],
    ])
  })

  it('lets the name stay with the words when Enter is pressed before them', () => {
    expect(apply([p('one', 'نص')], (tr) => tr.split(1))).toEqual([
      ['new-1', ''],
      ['one', 'نص'],
    ])
  })

  it('names the copy, not the original, even where the copy stands first', () => {
    expect(apply([p('one', 'أ'), p('two', 'ب')], (tr) => tr.insert(0, p('two', 'ب')))).toEqual([
      ['new-1', 'ب'],
      ['one', 'أ'],
      ['two', 'ب'],
    ])
  })

  it('keeps the name of a block that moves', () => {
    const moved = apply([p('one', 'أ'), p('two', 'ب')], (tr) => tr.delete(3, 6).insert(0, p('two', 'ب')))
    expect(moved.map(([id]) => id)).toEqual(['two', 'one'])
    expect(made).toBe(0)
  })

  it('names lists and what is in them, but not list items, which have no name', () => {
    const item = schema.node('listItem', null, [p(null, 'بند')])
    const list = schema.node('bulletList', null, [item])
    const plugin = blockIds(() => `new-${(made += 1)}`)
    const state = EditorState.create({ doc: schema.node('doc', null, [p('one')]), plugins: [plugin] })
    const after = state.apply(state.tr.insert(2, list)).doc
    expect(after.child(1).attrs['id']).toMatch(/^new-/)
    expect(after.child(1).firstChild?.firstChild?.attrs['id']).toMatch(/^new-/)
    expect(made).toBe(2)
  })

  it('changes nothing while every block has its own name', () => {
    const plugin = blockIds()
    const state = EditorState.create({ doc: schema.node('doc', null, [p('one', 'أ')]), plugins: [plugin] })
    const { transactions } = state.applyTransaction(state.tr.insertText('ب', 2))
    expect(transactions).toHaveLength(1)
  })
})
