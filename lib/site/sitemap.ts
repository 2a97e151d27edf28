import type { SitemapAddress } from '#lib/reader/get-sitemap.ts'
import { absoluteUrl } from './absolute-url.ts'
import { escapeXml } from './xml-text.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The list of the parts. @param paths of the parts */
export function sitemapIndex(paths: string[]): string {
  const parts = paths.map((path) => `<sitemap>${location(path)}</sitemap>`)
  return sitemapDocument('sitemapindex', parts)
}

/** One part: at most 50,000 addresses. */
export function sitemapPart(addresses: SitemapAddress[]): string {
  return sitemapDocument('urlset', addresses.map(entryOf), ADDITIONS)
}

/** A sitemap's file. @param namespaces beside the protocol's own, by their prefix */
export function sitemapDocument(root: 'urlset' | 'sitemapindex', children: string[], namespaces: Record<string, string> = {}): string {
  const others = Object.entries(namespaces).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`)
  const start = `<${root} xmlns="${NAMESPACE}"${others.join('')}>`
  return [`<?xml version="1.0" encoding="UTF-8"?>`, start, ...children, `</${root}>`, ''].join('\n')
}

/** @returns an address as an element holds it. @param path as people read it */
export function locationText(path: string): string {
  return escapeXml(absoluteUrl(path))
}

const ADDITIONS = {
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  xhtml: 'http://www.w3.org/1999/xhtml',
}

// In the order of the protocol's schema: its own elements, then those of other namespaces.
function entryOf({ path, changedAt, image, alternates }: SitemapAddress): string {
  const links = alternates.map(
    (one) => `<xhtml:link rel="alternate" hreflang="${one.language}" href="${locationText(one.path)}"/>`,
  )
  const picture = image
    ? `<image:image><image:loc>${locationText(`/media/${image.mediaId}/${image.width}.jpg`)}</image:loc></image:image>`
    : ''
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
  return `<url>${location(path)}${changed}${links.join('')}${picture}</url>`
}

function location(path: string): string {
  return `<loc>${locationText(path)}</loc>`
}
