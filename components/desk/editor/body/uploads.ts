import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { DeskMedia } from '#lib/media/types.ts'
import { cleanPasted } from './clean-pasted.ts'
import type { Direction } from './gap-cursor-keys.ts'
import { insertFigure } from './insert-figure.ts'

export type UploadsOptions = {
  direction: Direction
  upload: (file: File, onProgress: (share: number) => void) => Promise<DeskMedia>
  onUploaded: (media: DeskMedia) => void
  onRefused: (file: File, reason: unknown) => void
  label: (file: File) => string
}

/** Takes pasted and dropped photos: each goes to the library, with its progress shown at its future place. */
export const Uploads = Extension.create<UploadsOptions>({
  name: 'uploads',
  addProseMirrorPlugins() {
    return [uploads(this.options)]
  },
})

type Change = { add: { id: object; position: number; element: HTMLElement } } | { remove: object }

const key = new PluginKey<DecorationSet>('uploads')

function uploads(options: UploadsOptions): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, before) => {
        const set = before.map(tr.mapping, tr.doc)
        const change = tr.getMeta(key) as Change | undefined
        if (!change) return set
        if ('remove' in change) return set.remove(placeOf(set, change.remove))
        const { id, position, element } = change.add
        return set.add(tr.doc, [Decoration.widget(position, element, { id, side: 1 })])
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      transformPastedHTML: (html) => cleanPasted(html, options.direction),
      handlePaste: (view, event) => {
        const files = photosIn(event.clipboardData)
        // A word processor's clipboard holds a picture of the text beside the text.
        if (files.length === 0 || event.clipboardData?.getData('text/plain').trim()) return false
        for (const file of files) void upload(view, file, view.state.selection.to, options)
        return true
      },
      handleDrop: (view, event, _slice, moved) => {
        const files = photosIn(event.dataTransfer)
        if (moved || files.length === 0) return false
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.doc.content.size
        for (const file of files) void upload(view, file, at, options)
        event.preventDefault()
        return true
      },
    },
  })
}

async function upload(view: EditorView, file: File, at: number, options: UploadsOptions): Promise<void> {
  const id = {}
  const { element, show } = progress(options.label(file))
  const $at = view.state.doc.resolve(at)
  const position = $at.depth === 0 ? at : $at.after(1)
  view.dispatch(view.state.tr.setMeta(key, { add: { id, position, element } } satisfies Change))
  try {
    const media = await options.upload(file, show)
    options.onUploaded(media)
    if (view.isDestroyed) return
    const [place] = placeOf(key.getState(view.state) ?? DecorationSet.empty, id)
    insertFigure(view, media, place?.from)
  } catch (reason) {
    options.onRefused(file, reason)
  } finally {
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, { remove: id } satisfies Change))
  }
}

function placeOf(set: DecorationSet, id: object): Decoration[] {
  return set.find(undefined, undefined, (spec) => spec['id'] === id)
}

function progress(label: string): { element: HTMLElement; show: (share: number) => void } {
  const element = document.createElement('div')
  element.className = 'upload'
  element.setAttribute('role', 'progressbar')
  element.setAttribute('aria-label', label)
  element.textContent = label
  const show = (share: number) => {
    element.style.setProperty('--share', `${Math.round(share * 100)}%`)
    element.setAttribute('aria-valuenow', String(Math.round(share * 100)))
  }
  return { element, show }
}

/** Whatever calls itself a picture is offered to the library, which looks at the bytes and answers in words. */
function photosIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'))
}
