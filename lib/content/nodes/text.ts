import { z } from 'zod'
import { defineNode } from '../node-definition.ts'

export const text = defineNode({
  name: 'text',
  attributes: z.strictObject({}),
  spec: { group: 'inline' },
})
