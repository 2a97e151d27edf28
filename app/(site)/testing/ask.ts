import { NextRequest } from 'next/server'
import { GET as home } from '#app/(site)/route.ts'
import { GET as section } from '#app/(site)/[section]/route.ts'
import { GET as storyStart } from '#app/(site)/[section]/[id]/route.ts'
import { GET as story } from '#app/(site)/[section]/[id]/[slug]/route.ts'
import { GET as missing } from '#app/(site)/[...path]/route.ts'
import { GET as short } from '#app/(site)/n/[id]/route.ts'
import { GET as issues } from '#app/(site)/issue/route.ts'
import { GET as issueDay } from '#app/(site)/issue/[when]/route.ts'
import { GET as issuePage } from '#app/(site)/issue/[when]/[page]/route.ts'
import { GET as issuePicture } from '#app/(site)/issue/[when]/[page]/[file]/route.ts'
import { GET as issuePdf } from '#app/(site)/issue/[when]/pdf/route.ts'
import { GET as issuesEn } from '#app/(site)/en/issue/route.ts'
import { GET as issueDayEn } from '#app/(site)/en/issue/[when]/route.ts'
import { GET as issuePageEn } from '#app/(site)/en/issue/[when]/[page]/route.ts'
import { GET as homeEn } from '#app/(site)/en/route.ts'
import { GET as sectionEn } from '#app/(site)/en/[section]/route.ts'
import { GET as storyEn } from '#app/(site)/en/[section]/[id]/[slug]/route.ts'
import { GET as missingEn } from '#app/(site)/en/[...path]/route.ts'
import { GET as search } from '#app/(site)/search/route.ts'
import { GET as searchEn } from '#app/(site)/en/search/route.ts'
import { GET as about } from '#app/(site)/about/route.ts'
import { GET as contact } from '#app/(site)/contact/route.ts'
import { GET as prayerTimes } from '#app/(site)/prayer-times/route.ts'
import { GET as prayerTimesOf } from '#app/(site)/prayer-times/[city]/route.ts'
import { GET as prayerMonth } from '#app/(site)/prayer-times/[city]/[month]/route.ts'
import { GET as aboutEn } from '#app/(site)/en/about/route.ts'
import { GET as prayerTimesEn } from '#app/(site)/en/prayer-times/route.ts'
import { GET as prayerTimesOfEn } from '#app/(site)/en/prayer-times/[city]/route.ts'
import { GET as prayerMonthEn } from '#app/(site)/en/prayer-times/[city]/[month]/route.ts'
import { GET as feed } from '#app/(feeds)/feed.xml/route.ts'
import { GET as feedEn } from '#app/(feeds)/en/feed.xml/route.ts'
import { GET as sectionFeed } from '#app/(feeds)/[section]/feed.xml/route.ts'
import { GET as jsonFeed } from '#app/(feeds)/feed.json/route.ts'
import { GET as jsonFeedEn } from '#app/(feeds)/en/feed.json/route.ts'
import { GET as sectionJsonFeed } from '#app/(feeds)/[section]/feed.json/route.ts'
import { GET as sitemap } from '#app/(feeds)/sitemap.xml/route.ts'
import { GET as sitemapPart } from '#app/(feeds)/sitemap/[file]/route.ts'
import { GET as newsSitemap } from '#app/(feeds)/news-sitemap.xml/route.ts'
import { GET as robots } from '#app/(feeds)/robots.txt/route.ts'
import { GET as webmanifestEn } from '#app/(feeds)/en/site.webmanifest/route.ts'
import { GET as webmanifest } from '#app/(feeds)/site.webmanifest/route.ts'

import { lists } from './ask-lists.ts'

/** For tests: what the newspaper answers at an address, path and query percent-encoded or not, as a router would ask. */
export async function ask(address: string, headers: Record<string, string> = {}): Promise<{ response: Response; status: number; text: string; tags: string[] }> {
  const response = await route(new URL(address, 'http://paper.test'), headers)
  const tags = (response.headers.get('surrogate-key') ?? '').split(' ').filter(Boolean)
  return { response, status: response.status, text: await response.text(), tags }
}

function route(url: URL, headers: Record<string, string>): Response | Promise<Response> {
  const plain = PLAIN[url.pathname]
  if (plain) return plain()
  const list = lists(url)
  if (list) return list
  const parts = url.pathname.slice(1).split('/')
  const english = parts[0] === 'en'
  const [a = '', b, c, ...rest] = english ? parts.slice(1) : parts
  const request = new NextRequest(url, { headers })
  if (a === 'issue' && b !== undefined) return issue(request, { english, when: b, page: c, file: rest[0] })
  if (a === 'search' && b === undefined) return (english ? searchEn : search)(request)
  if (a === 'prayer-times' && b !== undefined) {
    if (c === undefined) return (english ? prayerTimesOfEn : prayerTimesOf)(request, params({ city: b }))
    return (english ? prayerMonthEn : prayerMonth)(request, params({ city: b, month: c }))
  }
  if (b === undefined) return (english ? sectionEn : section)(request, params({ section: a }))
  if (b === 'feed.xml') return sectionFeed(request, params({ section: a }))
  if (b === 'feed.json') return sectionJsonFeed(request, params({ section: a }))
  if (a === 'n' && c === undefined) return short(request, params({ id: b }))
  if (a === 'sitemap' && c === undefined) return sitemapPart(request, params({ file: b }))
  if (c === undefined) return storyStart(request, params({ section: a, id: b }))
  if (rest.length > 0) return (english ? missingEn : missing)()
  return (english ? storyEn : story)(request, params({ section: a, id: b, slug: c }))
}

type IssueAddress = { english: boolean; when: string; page: string | undefined; file: string | undefined }

function issue(request: NextRequest, { english, when, page, file }: IssueAddress): Promise<Response> {
  if (page === undefined) return (english ? issueDayEn : issueDay)(request, params({ when }))
  if (file !== undefined) return issuePicture(request, params({ when, page, file }))
  if (page === 'pdf' && !english) return issuePdf(request, params({ when }))
  return (english ? issuePageEn : issuePage)(request, params({ when, page }))
}

const PLAIN: Record<string, () => Response | Promise<Response>> = {
  '/': home,
  '/en': homeEn,
  '/about': about,
  '/en/about': aboutEn,
  '/contact': contact,
  '/prayer-times': prayerTimes,
  '/en/prayer-times': prayerTimesEn,
  '/issue': issues,
  '/en/issue': issuesEn,
  '/feed.xml': feed,
  '/en/feed.xml': feedEn,
  '/feed.json': jsonFeed,
  '/en/feed.json': jsonFeedEn,
  '/sitemap.xml': sitemap,
  '/news-sitemap.xml': newsSitemap,
  '/robots.txt': robots,
  '/site.webmanifest': webmanifest,
  '/en/site.webmanifest': webmanifestEn,
}

function params<Values>(values: Values): { params: Promise<Values> } {
  return { params: Promise.resolve(values) }
}
