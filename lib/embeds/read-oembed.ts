import { DomUtils, parseDocument } from 'htmlparser2'
import { z } from 'zod'
import type { PageWords } from './describe-page.ts'
import { plainText } from './plain-text.ts'

const answer = z.object({
  title: z.string().catch(''),
  author_name: z.string().catch(''),
  thumbnail_url: z.string().nullable().catch(null),
  html: z.string().catch(''),
})

/** @returns what an oEmbed answer says of a page; null for what is none. */
export function readOembed(json: string): PageWords | null {
  const { title, author_name, thumbnail_url, html } = parse(json) ?? {}
  if (title === undefined || html === undefined) return null
  // A post has no title: who wrote it stands for it, and its words come as a quotation.
  const quotation = quotationIn(html)
  return {
    title: plainText(title || author_name || '', 300),
    text: plainText(quotation ?? (title ? (author_name ?? '') : ''), 600),
    pictureAddress: thumbnail_url ?? null,
  }
}

function quotationIn(html: string): string | undefined {
  const [quote] = DomUtils.getElementsByTagName('blockquote', parseDocument(html), true, 1)
  const [words] = quote ? DomUtils.getElementsByTagName('p', quote, true, 1) : []
  return words && DomUtils.getInnerHTML(words)
}

function parse(json: string): z.infer<typeof answer> | null {
  try {
    return answer.parse(JSON.parse(json))
  } catch {
    return null
  }
}
