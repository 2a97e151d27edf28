import type { NodeViewRenderer } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'

/** A table with the line that says what it shows; its cells are the editor's own, so that long tables stay quick. */
export function tableView(captionLabel: string): NodeViewRenderer {
  return ({ node, editor, getPos }) => {
    let current = node
    const dom = document.createElement('div')
    dom.className = 'table-box'
    const caption = document.createElement('input')
    Object.assign(caption, { className: 'table-caption', placeholder: captionLabel, ariaLabel: captionLabel, maxLength: 300 })
    caption.contentEditable = 'false'
    caption.addEventListener('input', () => {
      const position = getPos()
      if (position !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'caption', caption.value))
    })
    const scroll = document.createElement('div')
    scroll.className = 'table-scroll'
    const table = document.createElement('table')
    const contentDOM = document.createElement('tbody')
    table.append(contentDOM)
    scroll.append(table)
    dom.append(caption, scroll)
    const show = ({ attrs }: Node) => {
      // Writing the same words again would move the caret of the field.
      if (caption.value !== attrs['caption']) caption.value = attrs['caption'] as string
      caption.readOnly = !editor.isEditable
      caption.hidden = !editor.isEditable && !attrs['caption']
      table.toggleAttribute('data-header-row', attrs['headerRow'] === true)
    }
    show(node)
    return {
      dom,
      contentDOM,
      update: (next) => {
        if (next.type !== current.type) return false
        current = next
        show(next)
        return true
      },
      stopEvent: ({ target }) => target === caption,
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
    }
  }
}
