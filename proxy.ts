import { NextResponse, type NextRequest } from 'next/server'
import { PATH_HEADER } from '#lib/platform/path-header.ts'

export const config = { matcher: ['/desk/:path*', '/sign-in', '/invitation/:path*'] }

/** Headers of the desk's pages. Who may see them is not decided here. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = policyWith(nonce)
  const headers = new Headers(request.headers)
  // Next takes the nonce for its own scripts from here.
  headers.set('content-security-policy', policy)
  headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('x-frame-options', 'DENY')
  response.headers.set('x-content-type-options', 'nosniff')
  // An invitation's address is a secret of this origin. `no-referrer` would take the origin from its form too.
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  response.headers.set('cache-control', 'private, no-store')
  return response
}

function policyWith(nonce: string): string {
  const inDevelopment = process.env.NODE_ENV === 'development'
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${inDevelopment ? ` 'unsafe-eval'` : ''}`,
    // Floating parts are placed by style attributes.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' blob: data:`,
    `font-src 'self'`,
    `connect-src 'self'${inDevelopment ? ' ws: wss:' : ''}`,
    `frame-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
