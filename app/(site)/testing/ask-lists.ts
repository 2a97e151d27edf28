import { NextRequest } from 'next/server'
import { GET as authorFeed } from '#app/(feeds)/author/[slug]/feed.xml/route.ts'
import { GET as authorJsonFeed } from '#app/(feeds)/author/[slug]/feed.json/route.ts'
import { GET as authorFeedEn } from '#app/(feeds)/en/author/[slug]/feed.xml/route.ts'
import { GET as authorJsonFeedEn } from '#app/(feeds)/en/author/[slug]/feed.json/route.ts'
import { GET as tagFeed } from '#app/(feeds)/tag/[slug]/feed.xml/route.ts'
import { GET as tagJsonFeed } from '#app/(feeds)/tag/[slug]/feed.json/route.ts'
import { GET as tagFeedEn } from '#app/(feeds)/en/tag/[slug]/feed.xml/route.ts'
import { GET as tagJsonFeedEn } from '#app/(feeds)/en/tag/[slug]/feed.json/route.ts'
import { GET as archive } from '#app/(site)/archive/route.ts'
import { GET as archiveYear } from '#app/(site)/archive/[year]/route.ts'
import { GET as archiveMonth } from '#app/(site)/archive/[year]/[month]/route.ts'
import { GET as archiveDay } from '#app/(site)/archive/[year]/[month]/[day]/route.ts'
import { GET as author } from '#app/(site)/author/[slug]/route.ts'
import { GET as latest } from '#app/(site)/latest/route.ts'
import { GET as tag } from '#app/(site)/tag/[slug]/route.ts'
import { GET as archiveEn } from '#app/(site)/en/archive/route.ts'
import { GET as archiveYearEn } from '#app/(site)/en/archive/[year]/route.ts'
import { GET as archiveMonthEn } from '#app/(site)/en/archive/[year]/[month]/route.ts'
import { GET as archiveDayEn } from '#app/(site)/en/archive/[year]/[month]/[day]/route.ts'
import { GET as authorEn } from '#app/(site)/en/author/[slug]/route.ts'
import { GET as latestEn } from '#app/(site)/en/latest/route.ts'
import { GET as tagEn } from '#app/(site)/en/tag/[slug]/route.ts'

type Answer = (request: NextRequest, context: { params: Promise<never> }) => Response | Promise<Response>

/** What answers at the address of a list, its feed or the archive; null for any other. */
export function lists(url: URL): Response | Promise<Response> | null {
  for (const [path, route] of ROUTES) {
    const found = new RegExp(`^${path}$`).exec(url.pathname)
    if (found) return route(new NextRequest(url), { params: Promise.resolve({ ...found.groups }) as Promise<never> })
  }
  return null
}

const ROUTES: [string, Answer][] = [
  ['/tag/(?<slug>[^/]+)', tag],
  ['/tag/(?<slug>[^/]+)/feed.xml', tagFeed],
  ['/tag/(?<slug>[^/]+)/feed.json', tagJsonFeed],
  ['/author/(?<slug>[^/]+)', author],
  ['/author/(?<slug>[^/]+)/feed.xml', authorFeed],
  ['/author/(?<slug>[^/]+)/feed.json', authorJsonFeed],
  ['/latest', latest],
  ['/archive', archive],
  ['/archive/(?<year>[^/]+)', archiveYear],
  ['/archive/(?<year>[^/]+)/(?<month>[^/]+)', archiveMonth],
  ['/archive/(?<year>[^/]+)/(?<month>[^/]+)/(?<day>[^/]+)', archiveDay],
  ['/en/tag/(?<slug>[^/]+)', tagEn],
  ['/en/tag/(?<slug>[^/]+)/feed.xml', tagFeedEn],
  ['/en/tag/(?<slug>[^/]+)/feed.json', tagJsonFeedEn],
  ['/en/author/(?<slug>[^/]+)', authorEn],
  ['/en/author/(?<slug>[^/]+)/feed.xml', authorFeedEn],
  ['/en/author/(?<slug>[^/]+)/feed.json', authorJsonFeedEn],
  ['/en/latest', latestEn],
  ['/en/archive', archiveEn],
  ['/en/archive/(?<year>[^/]+)', archiveYearEn],
  ['/en/archive/(?<year>[^/]+)/(?<month>[^/]+)', archiveMonthEn],
  ['/en/archive/(?<year>[^/]+)/(?<month>[^/]+)/(?<day>[^/]+)', archiveDayEn],
]
