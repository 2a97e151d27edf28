/** Hundreds of megabytes, and asked for in parts. */
const ISSUE_PDF = /^\/issue\/[^/]+\/pdf$/

const forOnePerson = ['/desk', '/sign-in', '/invitation', '/api', '/_next']

/** Whether the page cache has nothing to do with a path: it is answered for one person, or streamed from files. */
export function isOutsideNewspaper(pathname: string): boolean {
  return ISSUE_PDF.test(pathname) || forOnePerson.some((prefix) => pathname === prefix || pathname.startsWith(`${prefix}/`))
}
