/** @returns the path to go on to after signing in: one of the desk, of this origin, or the desk itself */
export function safeCallback(callbackUrl: unknown): string {
  const origin = 'http://desk.invalid'
  if (typeof callbackUrl !== 'string' || !callbackUrl.startsWith('/') || !URL.canParse(callbackUrl, origin)) return '/desk'
  const url = new URL(callbackUrl, origin)
  const isDesk = url.pathname === '/desk' || url.pathname.startsWith('/desk/')
  return url.origin === origin && isDesk ? `${url.pathname}${url.search}` : '/desk'
}
