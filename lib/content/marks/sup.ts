import { z } from 'zod'
import { defineMark } from '../node-definition.ts'

export const sup = defineMark({
  name: 'sup',
  attributes: z.strictObject({}),
  spec: { excludes: 'sub sup', parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
})
