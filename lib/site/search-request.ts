import { instantOf } from '../i18n/wall-clock.ts'
import { normaliseText } from '../search/normalise-text.ts'

/** What stands in the form, as it was typed; the page shows it again whatever is wrong with it. */
export type SearchForm = { q: string; section: string; author: string; from: string; to: string; page: number }

export type SearchErrors = { from?: 'badDate' | 'badOrder'; to?: 'badDate' }

/** Reads a search page's parameters; each is bounded, so that no address makes a long question. */
export function readSearchForm(params: URLSearchParams): SearchForm {
  const text = (name: string, most: number) => (params.get(name) ?? '').toWellFormed().replace(/\p{Cc}+/gu, ' ').trim().slice(0, most)
  const page = /^\d{1,3}$/.test(text('page', 4)) ? Number(text('page', 4)) : 1
  return {
    q: text('q', 150).toWellFormed(),
    section: text('section', 80),
    author: text('author', 80),
    from: text('from', 10),
    to: text('to', 10),
    page: Math.max(1, page),
  }
}

/** @returns the path of a search with everything that differs from nothing asked. */
export function searchAddress(path: string, form: Partial<SearchForm>): string {
  const params = new URLSearchParams()
  for (const name of ['q', 'section', 'author', 'from', 'to'] as const) if (form[name]) params.set(name, form[name])
  if (form.page && form.page > 1) params.set('page', String(form.page))
  return params.size > 0 ? `${path}?${params.toString()}` : path
}

/** The days of the form as instants in the paper's time zone, the last day included; or what is wrong with them. */
export function spanOf(
  { from, to }: Pick<SearchForm, 'from' | 'to'>,
  timeZone: string,
): { span: { since: Date | null; until: Date | null }; errors: SearchErrors } {
  const since = startOf(from, timeZone)
  const until = startOf(to, timeZone, 1)
  const errors: SearchErrors = {
    ...(from && !since ? { from: 'badDate' as const } : {}),
    ...(to && !until ? { to: 'badDate' as const } : {}),
  }
  if (since && until && since >= until) errors.from = 'badOrder'
  return { span: { since, until }, errors }
}

/** When a day begins there, or the day after it; null where it is none. */
function startOf(typed: string, timeZone: string, daysLater = 0): Date | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(normaliseText(typed)) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (!year || Number(year) < 1900 || date.getUTCDate() !== Number(day)) return null
  date.setUTCDate(date.getUTCDate() + daysLater)
  return instantOf(`${date.toISOString().slice(0, 10)}T00:00`, timeZone)
}
