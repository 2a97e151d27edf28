import type { SitemapAddress } from '#lib/reader/get-sitemap.ts'
import { absoluteUrl } from './absolute-url.ts'
import { escapeXml } from './xml-text.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The list of the parts. @param paths of the parts */
export function sitemapIndex(paths: string[]): string {
  const parts = paths.map((path) => `<sitemap>${location(path)}</sitemap>`)
  return document('sitemapindex', parts)
}

/** One part: at most 50,000 addresses. */
export function sitemapPart(addresses: SitemapAddress[]): string {
  const urls = addresses.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
    return `<url>${location(path)}${changed}</url>`
  })
  return document('urlset', urls)
}

function location(path: string): string {
  return `<loc>${escapeXml(absoluteUrl(path))}</loc>`
}

function document(root: string, children: string[]): string {
  return [`<?xml version="1.0" encoding="UTF-8"?>`, `<${root} xmlns="${NAMESPACE}">`, ...children, `</${root}>`, ''].join('\n')
}
