import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'

/** A click into the empty space below a figure or a divider goes on writing there. */
export const ClickBelow = Extension.create({
  name: 'clickBelow',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          mousedown: (view, event) => {
            const { doc, schema, tr } = view.state
            const last = doc.lastChild
            const paragraph = schema.nodes['paragraph']
            if (event.target !== view.dom || !view.editable || !last || !paragraph || last.isTextblock) return false
            if (last.type.spec.isolating !== true && last.content.size > 0) return false
            const box = view.dom.lastElementChild?.getBoundingClientRect()
            if (!box || event.clientY < box.bottom) return false
            tr.insert(doc.content.size, paragraph.create())
            view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)).scrollIntoView())
            view.focus()
            event.preventDefault()
            return true
          },
        },
      },
    }),
  ],
})
