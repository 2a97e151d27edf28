import { Extension, InputRule, markInputRule, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

/** What the keyboard makes of `## `, `- `, `1. `, `> `, `---`, `**strong**` and `_emphasis_`, in Latin and Arabic digits. */
export const WritingRules = Extension.create({
  name: 'writingRules',
  addInputRules() {
    const { heading, bulletList, orderedList, blockquote, divider, paragraph } = this.editor.schema.nodes
    const { strong, em } = this.editor.schema.marks
    if (!heading || !bulletList || !orderedList || !blockquote || !divider || !paragraph || !strong || !em) return []
    return [
      textblockTypeInputRule({
        find: /^(#{2,3})\s$/,
        type: heading,
        getAttributes: ([, marks = '##']) => ({ level: marks.length }),
      }),
      wrappingInputRule({ find: /^\s*[-*•]\s$/, type: bulletList }),
      wrappingInputRule({
        find: /^\s*([0-9٠-٩]{1,4})[.)-]\s$/,
        type: orderedList,
        getAttributes: ([, digits = '1']) => ({ start: toNumber(digits) }),
        joinPredicate: ([, digits = '1'], before) =>
          before.childCount + (before.attrs['start'] as number) === toNumber(digits),
      }),
      wrappingInputRule({ find: /^\s*>\s$/, type: blockquote }),
      new InputRule({
        find: /^(?:---|—-|___)$/,
        handler: ({ state, range }) => {
          const $from = state.doc.resolve(range.from)
          // Only a paragraph of the body itself: a quote or a list holds no divider.
          if ($from.depth !== 1 || $from.parent.type !== paragraph) return null
          const after = paragraph.create(null, $from.parent.content.cut(range.to - $from.start()))
          const { tr } = state
          tr.replaceWith($from.before(), $from.after(), [divider.create(), after])
          tr.setSelection(TextSelection.create(tr.doc, $from.before() + 2))
        },
      }),
      markInputRule({ find: /(?:^|\s)(\*\*(?!\s+\*\*)((?:[^*]+))\*\*)$/, type: strong }),
      markInputRule({ find: /(?:^|\s)(_(?!\s+_)([^_\s][^_]*)_)$/, type: em }),
    ]
  },
})

function toNumber(digits: string): number {
  return Number(digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)))
}
