import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { expect, it } from 'vitest'
import { storySchema as schema } from '#lib/content/schema.ts'
import type { DeskMedia } from '#lib/media/types.ts'
import { insertFigure } from './insert-figure.ts'

const photo = (id: string, caption = '') => ({ id: `0190f7a0-0000-7000-8000-00000000000${id}`, caption }) as DeskMedia
const p = (words: string) => schema.node('paragraph', { id: words || 'empty' }, words ? [schema.text(words)] : [])

function insert(blocks: Node[], caret: number, photos: DeskMedia[]) {
  const doc = schema.node('doc', null, blocks)
  let state = EditorState.create({ doc, selection: TextSelection.near(doc.resolve(caret)) })
  const view = {
    get state() {
      return state
    },
    dispatch: (tr: Parameters<EditorView['dispatch']>[0]) => {
      state = state.apply(tr)
    },
  } as unknown as EditorView
  for (const each of photos) insertFigure(view, each)
  return state.doc.children.map((node) => (node.type.name === 'figure' ? `photo ${String(node.attrs['mediaId']).slice(-1)} ${node.textContent}`.trim() : node.textContent))
}

it('stands after the block with the caret, the next one after it', () => {
  expect(insert([p('أول'), p('ثان')], 2, [photo('1', 'تعليق'), photo('2')])).toEqual(['أول', 'photo 1 تعليق', 'photo 2', 'ثان'])
})

it('takes the place of an empty paragraph', () => {
  expect(insert([p('أول'), p(''), p('ثان')], 6, [photo('1')])).toEqual(['أول', 'photo 1', 'ثان'])
})

it('does not stand inside a list or a quote', () => {
  const list = schema.node('bulletList', { id: 'list' }, [schema.node('listItem', null, [p('بند')])])
  expect(insert([list, p('ثان')], 4, [photo('1')])).toEqual(['بند', 'photo 1', 'ثان'])
})
