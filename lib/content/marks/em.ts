import { z } from 'zod'
import { defineMark } from '../node-definition.ts'

export const em = defineMark({
  name: 'em',
  attributes: z.strictObject({}),
  spec: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
})
