import { hash, verify } from '@node-rs/argon2'

/** argon2id, 19 MiB, two passes, one lane: what OWASP asks for. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

/**
 * Compares with the person's hash; without one (no such account, invitation not accepted) with a hash that nothing
 * matches, so that the answer takes as long.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID())
  const matches = await verify(passwordHash ?? (await nobody), password.normalize('NFC'))
  return matches && passwordHash !== null
}

let nobody: Promise<string> | undefined
