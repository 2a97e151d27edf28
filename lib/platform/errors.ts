/**
 * Every way in which a request can break a rule. Each code has one HTTP status here and its words in
 * `lib/i18n/messages/{ar,en}/errors.ts`.
 */
const ERROR_STATUS = {
  invalid_input: 400,
  signed_out: 401,
  forbidden: 403,
  not_found: 404,
  gone: 410,
  conflict: 409,
  wrong_state: 409,
  already_exists: 409,
  incomplete_story: 422,
  embargoed: 422,
  section_in_use: 409,
  section_has_children: 409,
  nested_section: 409,
  invitation_invalid: 410,
  weak_password: 422,
  wrong_credentials: 401,
  too_many_attempts: 429,
  last_admin: 409,
  unsupported_media: 415,
  media_too_large: 413,
  broken_media: 422,
  refused_pdf: 422,
  incomplete_issue: 422,
  storage_full: 507,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof ERROR_STATUS

/** A broken rule. `details` is plain data for the interface: which fields, which limit; never a secret. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, details: Record<string, unknown> = {}) {
    super(code)
    this.code = code
    this.details = details
  }

  get status(): number {
    return ERROR_STATUS[this.code]
  }
}
