import type { Extensions } from '@tiptap/core'
import { Dropcursor, Placeholder, UndoRedo } from '@tiptap/extensions'
import { uploadPhoto } from '#components/desk/media/upload-photo.ts'
import type { DeskMedia } from '#lib/media/types.ts'
import { BlockIds } from './block-ids.ts'
import { ClickBelow } from './click-below.ts'
import { documentExtensions, type NodeViews } from './from-definitions.ts'
import { type Direction, GapCursorKeys } from './gap-cursor-keys.ts'
import { BlockMoves } from './move-block.ts'
import { Tables } from './table-keys.ts'
import { Uploads } from './uploads.ts'
import { WritingKeys } from './writing-keys.ts'
import { WritingRules } from './writing-rules.ts'

type Given = {
  views: NodeViews
  direction: Direction
  placeholder: string
  onLink: () => void
  onUploaded: (photo: DeskMedia) => void
  onRefused: (file: File, reason: unknown) => void
  uploadLabel: (file: File) => string
}

/** Everything that the body of a story is written with. */
export function bodyExtensions(given: Given): Extensions {
  const { views, direction, placeholder, onLink, onUploaded, onRefused, uploadLabel } = given
  return [
    ...documentExtensions(views),
    BlockIds,
    BlockMoves,
    ClickBelow,
    GapCursorKeys.configure({ direction }),
    Tables.configure({ direction }),
    Uploads.configure({ direction, upload: (file, onProgress) => uploadPhoto(file, { onProgress }), onUploaded, onRefused, label: uploadLabel }),
    WritingKeys.configure({ onLink }),
    WritingRules,
    UndoRedo.configure({ depth: 500 }),
    Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
    Placeholder.configure({ placeholder, includeChildren: false }),
  ]
}
