import { createHash, randomBytes } from 'node:crypto'

/** @returns a new session or invitation token: 32 random bytes, base64url. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token, so that a copy of the database opens no session. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
