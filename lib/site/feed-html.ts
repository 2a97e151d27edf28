import { formatDateline } from '#lib/content/fields.ts'
import { isHeaderRow } from '#lib/content/nodes/table.ts'
import type { DocumentMark, DocumentNode, NodeName, NodeOf } from '#lib/content/schema.ts'
import type { ReaderCard, ReaderFigure, ReaderStory } from '#lib/reader/types.ts'
import { absoluteUrl, pictureFile } from './absolute-url.ts'

/** What a feed carries of a story: its dateline, as the paper prints it, and its body. */
export function feedBody(story: ReaderStory): string {
  const dateline = formatDateline(story.dateline, story.language)
  return `${dateline && `<p>${escapeText(dateline)}</p>`}${feedHtml(story)}`
}

/**
 * The body of a story as plain HTML for feed readers: whole addresses, one file a picture, no classes or styles.
 * Feed readers know neither our stylesheet nor where a path would begin.
 */
function feedHtml(story: Pick<ReaderStory, 'document' | 'pictures' | 'relatedStories'>): string {
  return render(story.document, story)
}

type Pictures = Record<string, ReaderFigure>
type Context = { pictures: Pictures; relatedStories: Record<number, ReaderCard>; inHeaderRow?: boolean }
type Renderers = { [Name in NodeName]: (node: NodeOf<Name>, inner: string, context: Context) => string }

// A node that the document learns and this table doesn't is a type error here.
const RENDERERS: Renderers = {
  doc: (_, inner) => inner,
  paragraph: ({ attrs }, inner) => `<p${directionOf(attrs.dir)}>${inner}</p>`,
  heading: ({ attrs }, inner) => `<h${attrs.level}${directionOf(attrs.dir)}>${inner}</h${attrs.level}>`,
  blockquote: ({ attrs }, inner) => `<blockquote>${inner}${attributionOf(attrs.attribution)}</blockquote>`,
  bulletList: (_, inner) => `<ul>${inner}</ul>`,
  orderedList: ({ attrs }, inner) => `<ol${attrs.start === 1 ? '' : ` start="${attrs.start}"`}>${inner}</ol>`,
  listItem: (_, inner) => `<li>${inner}</li>`,
  figure: ({ attrs }, caption, { pictures }) => figureHtml(attrs, caption, pictures),
  gallery: ({ attrs }, _, { pictures }) => attrs.items.map((item) => figureHtml(item, escapeText(item.caption), pictures)).join(''),
  // Its words are the story's own, and without our type they would only be said twice.
  pullQuote: () => '',
  factBox: (_, inner) => `<hr>${inner}<hr>`,
  table: ({ attrs }, inner) => `<table>${attrs.caption && `<caption>${escapeText(attrs.caption)}</caption>`}${inner}</table>`,
  tableRow: (_, inner) => `<tr>${inner}</tr>`,
  tableCell: ({ attrs }, inner, { inHeaderRow }) => (inHeaderRow ? `<th scope="col"${spansOf(attrs)}>${inner}</th>` : `<td${spansOf(attrs)}>${inner}</td>`),
  relatedStory: ({ attrs }, _, { relatedStories }) => relatedHtml(attrs, relatedStories[attrs.storyId]),
  embed: ({ attrs }) => embedHtml(attrs),
  divider: () => '<hr>',
  text: ({ text, marks = [] }) => marks.reduceRight(wear, escapeText(text)),
  hardBreak: () => '<br>',
}

function render<Name extends NodeName>(node: NodeOf<Name>, context: Context): string {
  const children: DocumentNode[] = node.content ?? []
  const inner = children.map((child, i) => render(child, isHeaderRow(node, i) ? { ...context, inHeaderRow: true } : context)).join('')
  const renderers: Renderers = RENDERERS
  return renderers[node.type](node, inner, context)
}

function relatedHtml({ headlineOverride }: NodeOf<'relatedStory'>['attrs'], card: ReaderCard | undefined): string {
  if (!card) return ''
  return `<p><a href="${escapeText(absoluteUrl(card.path))}">${escapeText(headlineOverride || card.headline)}</a></p>`
}

function embedHtml({ url, title, fallbackText }: NodeOf<'embed'>['attrs']): string {
  const words = fallbackText && `<br>${escapeText(fallbackText)}`
  return `<p><a href="${escapeText(url)}">${escapeText(title || url)}</a>${words}</p>`
}

function spansOf({ colspan, rowspan }: NodeOf<'tableCell'>['attrs']): string {
  return `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`
}

type Photo = Pick<NodeOf<'figure'>['attrs'], 'mediaId' | 'altOverride' | 'decorative' | 'creditOverride'>

function figureHtml(attrs: Photo, caption: string, pictures: Pictures): string {
  const picture = Object.hasOwn(pictures, attrs.mediaId) ? pictures[attrs.mediaId] : undefined
  const file = picture && pictureFile(picture)
  if (!picture || !file) return ''
  const alt = attrs.decorative ? '' : (attrs.altOverride ?? picture.alt)
  const credit = attrs.creditOverride ?? picture.credit
  const words = [caption || escapeText(picture.caption), credit && escapeText(`(${credit})`)].filter(Boolean).join(' ')
  const image = `<img src="${file.url}" width="${file.width}" height="${file.height}" alt="${escapeText(alt)}">`
  return `<figure>${image}${words && `<figcaption>${words}</figcaption>`}</figure>`
}

function wear(inner: string, mark: DocumentMark): string {
  if (mark.type === 'link') return `<a href="${escapeText(absoluteUrl(mark.attrs.href))}">${inner}</a>`
  if (mark.type === 'lang') return `<bdi lang="${mark.attrs.lang}" dir="${mark.attrs.dir}">${inner}</bdi>`
  return `<${mark.type}>${inner}</${mark.type}>`
}

function directionOf(direction: 'ltr' | 'rtl' | null): string {
  return direction ? ` dir="${direction}"` : ''
}

function attributionOf(attribution: string): string {
  return attribution && `<p><cite>${escapeText(attribution)}</cite></p>`
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
