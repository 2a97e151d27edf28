const ofTheDesk = ['/desk', '/api', '/_next', '/media']

/** Whether the page cache has nothing to do with a path: it is answered for one person, or streamed from files. */
export function isOutsideNewspaper(pathname: string): boolean {
  return ofTheDesk.some((prefix) => pathname === prefix || pathname.startsWith(`${prefix}/`))
}

/** The query parameters that make a difference on the newspaper's pages; all others are dropped. */
export function newspaperParams(): readonly string[] {
  return ['before', 'page', 'q']
}
