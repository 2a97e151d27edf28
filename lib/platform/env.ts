import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const url = (protocols: RegExp, wanted: string) => z.url({ protocol: protocols, error: `must be ${wanted}` })
const whole = (min: number, max: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${min} to ${max}` })
    .int({ error: `must be a whole number from ${min} to ${max}` })
    .min(min, { error: `must be a whole number from ${min} to ${max}` })
    .max(max, { error: `must be a whole number from ${min} to ${max}` })
const flag = z.enum(['0', '1'], { error: 'must be 0 or 1' }).transform((value) => value === '1')

// One line each: the README's table is made from these comments.
const settings = z.object({
  DATABASE_URL: url(/^postgres(ql)?$/, 'an address like postgresql://user:password@host:5432/name').optional(), // Postgres to use; unset: an embedded one, its data in MANSHET_DATA
  PORT: whole(0, 65535).default(3000), // Port to listen on; 0 takes a free one
  HOST: z.string().default('127.0.0.1'), // Address to bind
  MANSHET_DATA: z.string().default('.data'), // Folder for the embedded database, uploads and the generated secret
  MANSHET_DEMO: flag.default(true), // 1: an empty database gets the demo newspaper; 0: an empty newsroom and a one-time link for the first admin
  MANSHET_URL: url(/^https?$/, 'an address like https://news.example.com').optional(), // Public origin; default: http://localhost:PORT
  MANSHET_TRUST_PROXY: flag.default(false), // 1: a proxy stands in front and its x-forwarded-for names the reader's address
  MANSHET_MAINTENANCE: flag.default(false), // 1: readers get a page that says the site is being worked on; the desk works
  AUTH_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(), // Signs sessions; default: generated once into MANSHET_DATA
  MANSHET_PAGE_CACHE_MB: whole(1, 65536).default(128), // Memory for ready pages, in megabytes
  MANSHET_LOG: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'), // Lowest level that is logged
})

export type Env = Omit<z.output<typeof settings>, 'MANSHET_URL'> & { MANSHET_URL: string }

/** A setting is missing or wrong. The message is one line that begins with the setting's name. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** Reads and checks the settings; an empty string counts as unset. @throws EnvError naming the first wrong one */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = settings.safeParse(given)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new EnvError(`${String(issue?.path[0])}: ${issue?.message ?? 'is wrong'}`)
  }
  const { MANSHET_URL = `http://localhost:${result.data.PORT}`, ...rest } = result.data
  return { ...rest, MANSHET_DATA: path.resolve(rest.MANSHET_DATA), MANSHET_URL: MANSHET_URL.replace(/\/+$/, '') }
}

/** The settings of this process, read once at first use. */
export function env(): Env {
  cached ??= readEnv()
  return cached
}

/** Forgets what `env()` read. For tests, and for the start script once it has chosen a port or a database. */
export function forgetEnv(): void {
  cached = undefined
}

/** The secret that signs sessions: AUTH_SECRET, or one made at the first call and kept in the data folder. */
export function authSecret(): string {
  const { AUTH_SECRET, MANSHET_DATA } = env()
  return AUTH_SECRET ?? keepSecret(path.join(MANSHET_DATA, 'auth-secret'))
}

let cached: Env | undefined

function keepSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8').trim()
}
