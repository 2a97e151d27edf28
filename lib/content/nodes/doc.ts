import { z } from 'zod'
import { defineNode } from '../node-definition.ts'
import { SCHEMA_VERSION } from '../schema-version.ts'

export const doc = defineNode({
  name: 'doc',
  attributes: z.strictObject({ schemaVersion: z.literal(SCHEMA_VERSION) }),
  spec: { content: 'block+', attrs: { schemaVersion: { default: SCHEMA_VERSION } } },
})
