import type { PageWords } from './describe-page.ts'
import { plainText } from './plain-text.ts'

/** @returns what a page's head says of it: Open Graph first, else its title and description. */
export function readHead(html: string): PageWords {
  const head = html.slice(0, /<\/head/i.exec(html)?.index ?? html.length)
  const meta = new Map<string, string>()
  for (const [tag] of head.matchAll(/<meta\s[^>]*>/gi)) {
    const name = attribute(tag, 'property') ?? attribute(tag, 'name')
    const content = attribute(tag, 'content')
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content)
  }
  const title = meta.get('og:title') ?? /<title[^>]*>([^<]*)/i.exec(head)?.[1] ?? ''
  return {
    title: plainText(title, 300),
    text: plainText(meta.get('og:description') ?? meta.get('description') ?? '', 600),
    pictureAddress: plainText(meta.get('og:image') ?? meta.get('twitter:image') ?? '', 2000) || null,
  }
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}
