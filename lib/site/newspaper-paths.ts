const forOnePerson = ['/desk', '/sign-in', '/invitation', '/api', '/_next']

/** Whether the page cache has nothing to do with a path: it is answered for one person, or streamed from files. */
export function isOutsideNewspaper(pathname: string): boolean {
  return forOnePerson.some((prefix) => pathname === prefix || pathname.startsWith(`${prefix}/`))
}
