import { z } from 'zod'
import { AppError } from './errors.ts'

/** @returns the broken rule, or null where the error is nobody's rule. A refused input names its fields. */
export function toAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error
  if (error instanceof z.ZodError) return new AppError('invalid_input', { fields: fieldsOf(error) })
  // Another bundle's AppError is another class.
  if (error instanceof Error && error.name === 'AppError' && 'code' in error && 'details' in error) {
    return new AppError(error.code as AppError['code'], error.details as Record<string, unknown>)
  }
  return null
}

/** The first thing wrong with each field, as zod's code: `too_small`, `invalid_format` … */
function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.code
  return fields
}
