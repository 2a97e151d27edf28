import { logLevels } from '#lib/platform/env.ts'
import type { LogLevel } from '#lib/platform/env.ts'

type Fields = Record<string, unknown>

/**
 * Writes one line per event to standard error: time, level, message, then `key=value` fields.
 * `MANSHET_LOG` names the lowest level that is written.
 */
export const log = {
  debug: (message: string, fields?: Fields) => write('debug', message, fields),
  info: (message: string, fields?: Fields) => write('info', message, fields),
  warn: (message: string, fields?: Fields) => write('warn', message, fields),
  error: (message: string, fields?: Fields) => write('error', message, fields),
}

function write(level: Exclude<LogLevel, 'silent'>, message: string, fields: Fields = {}): void {
  if (logLevels.indexOf(level) < logLevels.indexOf(threshold())) return
  const parts = Object.entries(fields).map(([key, value]) => `${key}=${format(value)}`)
  process.stderr.write(`${[new Date().toISOString(), level, message, ...parts].join(' ')}\n`)
}

function threshold(): LogLevel {
  // Not env(): a log line must come out even when another setting is wrong.
  return logLevels.find((level) => level === process.env.MANSHET_LOG) ?? 'info'
}

function format(value: unknown): string {
  if (value instanceof Error) return JSON.stringify(value.stack ?? value.message)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return JSON.stringify(value) ?? 'undefined'
}
