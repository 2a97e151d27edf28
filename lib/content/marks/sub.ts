import { z } from 'zod'
import { defineMark } from '../node-definition.ts'

export const sub = defineMark({
  name: 'sub',
  attributes: z.strictObject({}),
  spec: { excludes: 'sub sup', parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
})
