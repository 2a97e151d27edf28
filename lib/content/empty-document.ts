import { nanoid } from 'nanoid'
import type { StoryDocument } from './schema.ts'
import { SCHEMA_VERSION } from './schema-version.ts'

/** A body with one empty paragraph, which is where writing begins. */
export function emptyDocument(): StoryDocument {
  return {
    type: 'doc',
    attrs: { schemaVersion: SCHEMA_VERSION },
    content: [{ type: 'paragraph', attrs: { id: nanoid(10), dir: null } }],
  }
}
