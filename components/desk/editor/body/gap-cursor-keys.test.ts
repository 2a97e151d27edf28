import { GapCursor } from '@tiptap/pm/gapcursor'
import { EditorState, NodeSelection, TextSelection, type Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { describe, expect, it } from 'vitest'
import { storySchema as schema } from '#lib/content/schema.ts'
import { type Direction, directedGapCursor } from './gap-cursor-keys.ts'

const mediaId = '0190f7a0-0000-7000-8000-000000000000'
const photo = (id: string) => schema.node('figure', { id, mediaId })
const paragraph = (words: string, dir: Direction | null = null) => schema.node('paragraph', { id: words, dir }, [schema.text(words)])
/** Two neighbouring figures, at 0–2 and 2–4, and a paragraph after them, its text from 5 on. */
const doc = (dir: Direction | null = null) => schema.node('doc', null, [photo('one'), photo('two'), paragraph('نص', dir)])

function press(direction: Direction, key: string, at: (document: ReturnType<typeof doc>) => Selection, dir: Direction | null = null) {
  const plugin = directedGapCursor(direction)
  const document = doc(dir)
  let state = EditorState.create({ doc: document, selection: at(document), plugins: [plugin] })
  const view = {
    get state() {
      return state
    },
    endOfTextblock: () => true,
    dispatch: (tr: Parameters<EditorView['dispatch']>[0]) => {
      state = state.apply(tr)
    },
  } as unknown as EditorView
  const event = { key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false } as KeyboardEvent
  const handled = plugin.props.handleKeyDown?.call(plugin, view, event) ?? false
  return { handled, gap: state.selection instanceof GapCursor, at: state.selection.head }
}

const first = (document: ReturnType<typeof doc>) => NodeSelection.create(document, 0)
const gapBetween = (document: ReturnType<typeof doc>) => new GapCursor(document.resolve(2))
const startOfText = (document: ReturnType<typeof doc>) => TextSelection.create(document, 5)

describe('arrow keys around figures', () => {
  it.each([
    ['rtl', 'ArrowLeft'],
    ['ltr', 'ArrowRight'],
  ] as const)('in %s, %s leads forward from a figure into the gap after it', (direction, key) => {
    expect(press(direction, key, first)).toEqual({ handled: true, gap: true, at: 2 })
  })

  it.each([
    ['rtl', 'ArrowRight'],
    ['ltr', 'ArrowLeft'],
  ] as const)('in %s, %s leads back from a figure into the gap before it', (direction, key) => {
    expect(press(direction, key, first)).toEqual({ handled: true, gap: true, at: 0 })
  })

  it('leaves the gap between two figures to the editor, which selects the figure on that side', () => {
    expect(press('rtl', 'ArrowLeft', gapBetween)).toMatchObject({ handled: false, at: 2 })
    expect(press('rtl', 'ArrowRight', gapBetween)).toMatchObject({ handled: false, at: 2 })
  })

  it('goes from the beginning of a text back into the gap before it, by the direction of that text', () => {
    expect(press('rtl', 'ArrowRight', startOfText).handled).toBe(press('ltr', 'ArrowLeft', startOfText).handled)
    expect(press('rtl', 'ArrowLeft', startOfText, 'ltr')).toEqual(press('ltr', 'ArrowLeft', startOfText))
  })
})
