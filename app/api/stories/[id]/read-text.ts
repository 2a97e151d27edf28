import { z } from 'zod'
import { storyFields } from '#lib/content/fields.ts'
import { parseDocument } from '#lib/content/parse-document.ts'
import { AppError } from '#lib/platform/errors.ts'

/** Fields and body as a request carries them; what is wrong is named by its path. */
export const storyText = z.strictObject({
  fields: storyFields,
  document: z.unknown().transform((input, context) => {
    const parsed = parseDocument(input)
    if (parsed.ok) return parsed.document
    for (const { path, message } of parsed.problems.slice(0, 5)) {
      context.addIssue({ code: 'custom', message: `${path}: ${message}` })
    }
    return z.NEVER
  }),
})

/**
 * Reads a request's body, at most 4 MB.
 * @throws AppError `invalid_input` with `fields`, the names of what is wrong
 */
export async function readText<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(parseJson(await readAtMost(request, 4 * 1024 * 1024)))
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const fields = [...new Set(issues.map(({ path }) => String((path[0] === 'fields' ? path[1] : undefined) ?? path[0] ?? 'body')))]
  throw new AppError('invalid_input', { fields, problems: issues.slice(0, 5).map(({ message }) => message) })
}

async function readAtMost(request: Request, limit: number): Promise<string> {
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > limit) throw new AppError('invalid_input', { limit })
  const decoder = new TextDecoder()
  let [text, size] = ['', 0]
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw new AppError('invalid_input', { limit })
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid_input')
  }
}
