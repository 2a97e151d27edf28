import { AppError } from './errors.ts'

/**
 * The first line of every route that changes something: a page of another origin may not call it with the
 * person's cookie. Browsers name the origin of each such request; a caller that names none is no browser.
 * @throws AppError `forbidden`
 */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new AppError('forbidden')
  const origin = request.headers.get('origin')
  if (origin === null) return
  const host = request.headers.get('host')
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new AppError('forbidden')
}
