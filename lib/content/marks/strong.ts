import { z } from 'zod'
import { defineMark } from '../node-definition.ts'

export const strong = defineMark({
  name: 'strong',
  attributes: z.strictObject({}),
  spec: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
})
