import { DomUtils, parseDocument } from 'htmlparser2'
import type { PageWords } from './describe-page.ts'
import { oneLine } from './plain-text.ts'

/** @returns what a page's head says of it: Open Graph first, else its title and description. */
export function readHead(html: string): PageWords {
  const document = parseDocument(html)
  const [head = document] = DomUtils.getElementsByTagName('head', document, true, 1)
  const meta = new Map<string, string>()
  for (const { attribs } of DomUtils.getElementsByTagName('meta', head)) {
    const name = (attribs['property'] ?? attribs['name'])?.toLowerCase()
    if (name && attribs['content'] && !meta.has(name)) meta.set(name, attribs['content'])
  }
  const [title] = DomUtils.getElementsByTagName('title', head, true, 1)
  return {
    title: oneLine(meta.get('og:title') ?? (title ? DomUtils.textContent(title) : ''), 300),
    text: oneLine(meta.get('og:description') ?? meta.get('description') ?? '', 600),
    pictureAddress: oneLine(meta.get('og:image') ?? meta.get('twitter:image') ?? '', 2000) || null,
  }
}
