import { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { z } from 'zod'
import { MARKS, NODES, storySchema, type StoryDocument } from './schema.ts'
import { migrateDocument } from './migrate-document.ts'
import { storableText } from './storable-text.ts'

type DocumentProblem = { path: string; message: string }
export type ParsedDocument = { ok: true; document: StoryDocument } | { ok: false; problems: DocumentProblem[] }

const MAX_DEPTH = 12
const MAX_NODES = 20_000

const looseNode = z.looseObject({
  type: z.string(),
  attrs: z.record(z.string(), z.unknown()).optional(),
  content: z.array(z.unknown()).optional(),
  marks: z.array(z.looseObject({ type: z.string(), attrs: z.unknown().optional() })).optional(),
  text: z.string().optional(),
})

/**
 * Reads a document of any known version and checks it whole: every node and mark is known, every attribute
 * valid, and the nesting is what the schema allows. Nothing is dropped; what is unknown is an error. Only what no
 * database could hold is replaced (`storable-text.ts`).
 */
export function parseDocument(input: unknown): ParsedDocument {
  const problems: DocumentProblem[] = []
  const budget = { nodes: MAX_NODES }
  const migrated = migrateDocument(input)
  const document = checkNode(migrated, 'doc', 0, { problems, budget })
  if (!document || problems.length > 0) return { ok: false, problems }
  try {
    ProseMirrorNode.fromJSON(storySchema, document).check()
  } catch (error) {
    return { ok: false, problems: [{ path: 'doc', message: error instanceof Error ? error.message : 'invalid' }] }
  }
  // checkNode parsed every node with its own schema, and ProseMirror the nesting.
  return { ok: true, document: document as StoryDocument }
}

type Check = { problems: DocumentProblem[]; budget: { nodes: number } }

function checkNode(input: unknown, path: string, depth: number, check: Check): object | null {
  const parsed = looseNode.safeParse(input)
  if (!parsed.success) return refuse(check, path, 'not a node')
  if (depth > MAX_DEPTH) return refuse(check, path, 'nested too deeply')
  if (--check.budget.nodes < 0) return refuse(check, path, 'too many nodes')
  const { type, attrs, content, marks, text, ...rest } = parsed.data
  const definition = Object.hasOwn(NODES, type) ? NODES[type as keyof typeof NODES] : undefined
  if (!definition) return refuse(check, path, `unknown node ${type}`)
  if (Object.keys(rest).length > 0) return refuse(check, path, `unknown property ${Object.keys(rest).join(', ')}`)
  if ((type === 'text') !== (text !== undefined)) return refuse(check, path, 'text where none belongs')
  const attributes = definition.attributes.safeParse(attrs ?? {})
  if (!attributes.success) return refuse(check, path, z.prettifyError(attributes.error))
  return {
    type,
    attrs: attributes.data,
    ...(text === undefined ? {} : { text: storableText(text) }),
    ...(marks ? { marks: marks.map((mark, i) => checkMark(mark, `${path}.marks[${i}]`, check)) } : {}),
    ...(content
      ? { content: content.map((child, i) => checkNode(child, `${path}.content[${i}]`, depth + 1, check)) }
      : {}),
  }
}

function checkMark(mark: { type: string; attrs?: unknown }, path: string, check: Check): object | null {
  const definition = Object.hasOwn(MARKS, mark.type) ? MARKS[mark.type as keyof typeof MARKS] : undefined
  if (!definition) return refuse(check, path, `unknown mark ${mark.type}`)
  const attributes = definition.attributes.safeParse(mark.attrs ?? {})
  if (!attributes.success) return refuse(check, path, z.prettifyError(attributes.error))
  return { type: mark.type, attrs: attributes.data }
}

function refuse(check: Check, path: string, message: string): null {
  check.problems.push({ path, message })
  return null
}
