import { CsvError, parse } from 'csv-parse/sync'
import { isDay } from '#lib/i18n/days.ts'
import { PRAYERS } from './prayers.ts'

/** A day of an official table; six times. */
type TableDay = { day: string; times: string[] }
type TableProblem = {
  /** Of the file, from 1. */
  line: number
  problem: 'unreadable' | 'columns' | 'day' | 'time' | 'order' | 'twice' | 'empty' | 'long'
  /** What stands there. */
  found: string
}
export type ReadTable = { ok: true; days: TableDay[] } | { ok: false; problems: TableProblem[] }

const MAX_DAYS = 1100
const MAX_PROBLEMS = 20

/**
 * Reads an official table: a date and six times a line, separated by commas, semicolons or tabs, with or without a
 * line of headings. Dates as `2026-11-27` or `27/11/2026`, times as `5:21` or `17:21`, in Latin or Arabic digits.
 */
export function readTable(text: string): ReadTable {
  const lines = linesOf(toLatinDigits(text))
  if (!Array.isArray(lines)) return { ok: false, problems: [lines] }
  const problems: TableProblem[] = []
  const days = new Map<string, TableDay>()
  for (const { line, cells } of lines) {
    const read = readLine(cells, line)
    if ('problem' in read) problems.push(read)
    else if (days.has(read.day)) problems.push({ line, problem: 'twice', found: read.day })
    else days.set(read.day, read)
  }
  if (problems.length === 0 && days.size === 0) problems.push({ line: 1, problem: 'empty', found: '' })
  if (days.size > MAX_DAYS) problems.push({ line: MAX_DAYS + 1, problem: 'long', found: String(days.size) })
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) }
  return { ok: true, days: [...days.values()].toSorted((a, b) => a.day.localeCompare(b.day)) }
}

type Line = { line: number; cells: string[] }

function linesOf(text: string): Line[] | TableProblem {
  try {
    const lines: Line[] = []
    parse(text, {
      bom: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      on_record: (cells: string[], { lines: line }) => {
        lines.push({ line, cells: trimEnd(cells) })
        return null
      },
    })
    const [first] = lines
    return first && !/\d/.test(first.cells.join('')) ? lines.slice(1) : lines
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { line: typeof error.lines === 'number' ? error.lines : 1, problem: 'unreadable', found: '' }
  }
}

function readLine(cells: string[], line: number): TableDay | TableProblem {
  if (cells.length !== PRAYERS.length + 1) return { line, problem: 'columns', found: String(cells.length) }
  const [date = '', ...times] = cells
  const day = readDay(date)
  if (day === null) return { line, problem: 'day', found: date.slice(0, 40) }
  const read = times.map(readTime)
  const wrong = read.indexOf(null)
  if (wrong >= 0) return { line, problem: 'time', found: (times[wrong] ?? '').slice(0, 40) }
  const known = read.flatMap((time) => time ?? [])
  const late = outOfOrder(known)
  return late === null ? { day, times: known } : { line, problem: 'order', found: late }
}

function readDay(text: string): string | null {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const day = y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : text
  return isDay(day) ? day : null
}

function readTime(text: string): string | null {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3]):([0-5]\d)(?::00)?$/.exec(text) ?? []
  return hour === '' ? null : `${hour.padStart(2, '0')}:${minute}`
}

/** Each later than the one before; only the night prayer may come after midnight. */
function outOfOrder(times: string[]): string | null {
  const found = times.find((time, i) => {
    const before = times[i - 1]
    const afterMidnight = i === times.length - 1 && time < '03:00'
    return before !== undefined && time <= before && !afterMidnight
  })
  return found ?? null
}

// A spreadsheet ends each line with a comma for every column that is empty everywhere.
function trimEnd(cells: string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}

function toLatinDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
}
