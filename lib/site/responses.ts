import { assetsManifest } from './assets-manifest.ts'
import { cacheHeaders, type Lifetime } from './lifetimes.ts'

/** How an answer is kept: under which tags and for how long; `lifetime: null` for not at all. */
export type Keeping = { tags: string[]; lifetime: Lifetime | null }

type Page = Keeping & {
  status?: number
  /** The origins that it may frame, for embeds that a reader asks for; none where it has none. */
  frames?: string[]
}

/** A page of the newspaper. */
export function htmlResponse(html: string, { status = 200, frames = [], ...keeping }: Page): Response {
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      ...PAGE_HEADERS,
      'Content-Security-Policy': policy(frames),
      'Speculation-Rules': `"${assetsManifest().speculation}"`,
      ...headersOf(keeping),
    },
  })
}

/** Feeds, sitemaps and other files made from data. */
export function fileResponse(body: string, { type, ...keeping }: Keeping & { type: string }): Response {
  return new Response(body, { headers: { 'Content-Type': type, ...headersOf(keeping) } })
}

/** 301 to a path as people read it. Browsers ask again each time, since a story's address may change back. */
export function movedResponse(path: string, keeping: Keeping): Response {
  return new Response(null, { status: 301, headers: { Location: encodeURI(path), ...headersOf(keeping) } })
}

function policy(frames: string[]): string {
  return [...POLICY, ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : [])].join('; ')
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
]

const PAGE_HEADERS = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
}

function headersOf({ tags, lifetime }: Keeping): Record<string, string> {
  return { 'X-Content-Type-Options': 'nosniff', ...cacheHeaders(lifetime, tags) }
}
