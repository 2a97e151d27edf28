import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FACT_BOX_VARIANTS } from '#lib/content/nodes/fact-box.ts'
import { FIGURE_LAYOUTS } from '#lib/content/nodes/figure.ts'
import { parseDocument } from '#lib/content/parse-document.ts'
import type { DocumentNode, StoryDocument } from '#lib/content/schema.ts'
import { SCHEMA_VERSION } from '#lib/content/schema-version.ts'
import type { ReaderCard, ReaderFigure } from '#lib/reader/types.ts'
import { card } from '#components/site/site.test-kit.ts'
import { StoryBody } from './story-body.tsx'

const MEDIA = '0b5c1f6e-6b1a-4a53-9d4e-0f6f5a1f9d11'
const HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</p><iframe>', "' onload='x", '&lt;b&gt;', '<!--']

test('every text of a valid document is rendered once, in its order, and as nothing but text', () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const html = render(document)
      expect(textOf(html)).toBe(wordsOf(document))
    }),
    { numRuns: 300 },
  )
})

test('every node leaves its element, and no other element appears', () => {
  fc.assert(
    fc.property(documents(), (document) => {
      expect(tally(elementsOf(render(document)))).toEqual(tally(expectedElements(document)))
    }),
    { numRuns: 300 },
  )
})

test('what a valid document may hold, the validator lets through', () => {
  fc.assert(fc.property(documents(), (document) => parseDocument(document).ok), { numRuns: 100 })
})

test('a link out of the paper gives no hold on the page, one within it needs nothing', () => {
  const html = render(
    doc([
      paragraph([linked('https://example.com/?a="><b>', 'خارج'), linked('/uae/1/x', 'داخل')]),
    ]),
  )
  expect(html).toContain('<a href="https://example.com/?a=&quot;&gt;&lt;b&gt;" rel="noopener">خارج</a>')
  expect(html).toContain('<a href="/uae/1/x">داخل</a>')
})

test('a photo without a caption of its own takes the record’s, and without any still names its source', () => {
  expect(render(doc([figure({}, [])]))).toContain('الميناء ليلاً <span class="credit">(أ ف ب)</span>')
  const bare = { [MEDIA]: { ...photo, caption: '' } }
  expect(render(doc([figure({ creditOverride: 'وكالات' }, [])]), bare)).toContain('<span class="credit">(وكالات)</span>')
})

test('a photo that is gone leaves its words', () => {
  expect(render(doc([figure({}, [text('تعليق')])]), {})).toBe('<figure class="figure figure-inline"><figcaption>تعليق </figcaption></figure>')
})

test('a gallery is whole without scripts: every photo, its caption or the record’s, its credit and its place', () => {
  const html = render(doc([gallery([{ caption: 'الأولى' }, { caption: '' }])]))
  expect(html).toContain('<section class="gallery" aria-label="معرض من صورتين"><ol tabindex="0"><li>')
  expect(html).toContain('<b class="count">1/2</b>الأولى <span class="credit">(وكالات)</span>')
  expect(html).toContain('<b class="count">2/2</b>الميناء ليلاً <span class="credit">(وكالات)</span>')
  expect(html.match(/loading="lazy"/g)).toHaveLength(2)
})

test('the first row of a table names its columns, and no other does', () => {
  const words = (value: string) => paragraph([text(value)])
  const rows = [row([words('المدينة'), words('السكان')]), row([words('دبي'), words('3.6')])]
  const html = render(doc([table({ caption: 'سكان المدن', headerRow: true }, rows)]))
  expect(html).toContain('<section class="table-box" tabindex="0" aria-label="سكان المدن"><table><caption>سكان المدن</caption>')
  expect(html).toContain('<thead><tr><th scope="col"><p>المدينة</p></th><th scope="col"><p>السكان</p></th></tr></thead><tbody><tr><td><p>دبي</p></td>')
  const bare = render(doc([table({ caption: '', headerRow: false }, rows)]))
  expect(bare).toContain('aria-label="جدول"><table><tbody><tr><td>')
  expect(bare).not.toContain('<th')
})

test('a related story is shown while it is live, under its own headline or the one that is written over it', () => {
  const way = (storyId: number, headlineOverride = ''): DocumentNode => ({ type: 'relatedStory', attrs: { ...ID, storyId, headlineOverride } })
  expect(render(doc([way(LIVE)]))).toContain(`<a href="${related.path}">${related.headline}</a>`)
  expect(render(doc([way(LIVE, 'خلفية الخبر')]))).toContain('>خلفية الخبر</a>')
  expect(render(doc([way(8, 'سر لم يُنشر')]))).toBe('')
})

test('a page elsewhere is a card of our own that names its frame, and loads nothing of it', () => {
  const html = render(doc([embed('vimeo', { title: 'جولة في الميناء', fallbackText: '', pictureId: MEDIA })]))
  expect(html).toContain('<a href="https://vimeo.com/76979871?&quot;&gt;&lt;b&gt;" rel="noopener" data-frame="https://player.vimeo.com/video/76979871?autoplay=1&amp;dnt=1" data-title="جولة في الميناء">')
  expect(html).not.toMatch(/<(iframe|script)|(src|srcset)="https?:/i)
  expect(render(doc([embed('link', { title: '', fallbackText: '', pictureId: null })]))).not.toContain('data-frame')
})

test('a decorative photo is silent; an alternative text of the story wins', () => {
  expect(render(doc([figure({ decorative: true }, [])]))).toContain('alt=""')
  expect(render(doc([figure({ altOverride: 'سفينة "راسية"' }, [])]))).toContain('alt="سفينة &quot;راسية&quot;"')
})

const LIVE = 7
const related: ReaderCard = card(LIVE, { headline: 'مادة سابقة', picture: null })

const photo: ReaderFigure = {
  mediaId: MEDIA,
  width: 1920,
  height: 1280,
  widths: [320, 640, 960],
  focal: { x: 0.5, y: 0.5 },
  color: '#223344',
  alt: 'ميناء',
  caption: 'الميناء ليلاً',
  credit: 'أ ف ب',
}

function render(document: StoryDocument, pictures: Record<string, ReaderFigure> = { [MEDIA]: photo }): string {
  return renderToStaticMarkup(<StoryBody document={document} context={{ language: 'ar', pictures, relatedStories: { 7: related }, pictureBase: '/media' }} />)
}

// --- documents ---

const ID = { id: 'block' }
const text = (words: string): DocumentNode => ({ type: 'text', attrs: {}, text: words })
const doc = (content: DocumentNode[]): StoryDocument => ({ type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content })
const paragraph = (content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', attrs: { ...ID, dir: null }, content })
const linked = (href: string, words: string): DocumentNode => ({
  type: 'text',
  attrs: {},
  text: words,
  marks: [{ type: 'link', attrs: { href } }],
})
const figure = (attrs: object, content: DocumentNode[]): DocumentNode => ({
  type: 'figure',
  attrs: { ...ID, mediaId: MEDIA, altOverride: null, decorative: false, creditOverride: null, layout: 'inline', ...attrs },
  content,
})

const cell = (content: DocumentNode): DocumentNode => ({ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [content] })
const row = (cells: DocumentNode[]): DocumentNode => ({ type: 'tableRow', attrs: {}, content: cells.map(cell) })
const table = (attrs: { caption: string; headerRow: boolean }, content: DocumentNode[]): DocumentNode => ({ type: 'table', attrs: { ...ID, ...attrs }, content })

const embed = (provider: 'link' | 'vimeo', words: { title: string; fallbackText: string; pictureId: string | null }): DocumentNode => ({
  type: 'embed',
  attrs: { ...ID, ...words, provider, url: 'https://vimeo.com/76979871?"><b>', providerId: provider === 'link' ? '' : '76979871' },
})

const gallery = (items: { caption: string; altOverride?: string | null }[]): DocumentNode => ({
  type: 'gallery',
  attrs: { ...ID, items: items.map((item) => ({ mediaId: MEDIA, altOverride: null, decorative: false, creditOverride: CREDIT, ...item })) },
})

function documents(): fc.Arbitrary<StoryDocument> {
  const words = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((value) => value.replace(/[\p{Cc}\p{Cs}]/gu, '·')),
    fc.constantFrom('قال «المتحدث» إن', 'OpenAI', '2030'),
  )
  const href = fc.constantFrom('https://example.com/?q="><script>', '/world/1/x', "mailto:a@b.example?subject='<b>")
  const mark = fc.oneof(
    fc.constant({ type: 'strong', attrs: {} } as const),
    fc.constant({ type: 'em', attrs: {} } as const),
    fc.constant({ type: 'sub', attrs: {} } as const),
    fc.constant({ type: 'sup', attrs: {} } as const),
    fc.constant({ type: 'lang', attrs: { lang: 'en', dir: 'ltr' } } as const),
    href.map((value) => ({ type: 'link', attrs: { href: value } }) as const),
  )
  const marks = fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => (type === 'sub' ? 'sup' : type) })
  const run = fc.record({ type: fc.constant('text' as const), attrs: fc.constant({}), text: words, marks })
  const inline = fc.array(fc.oneof({ weight: 5, arbitrary: run }, fc.constant<DocumentNode>({ type: 'hardBreak', attrs: {} })), {
    maxLength: 4,
  })
  const dir = fc.constantFrom(null, 'ltr' as const, 'rtl' as const)
  const paragraphs = fc.record({ type: fc.constant('paragraph' as const), attrs: fc.record({ id: fc.constant('block'), dir }), content: inline })
  const headings = fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ id: fc.constant('block'), dir, level: fc.constantFrom(2 as const, 3 as const, 4 as const) }),
    content: inline,
  })
  const figures = fc
    .tuple(fc.record({ layout: fc.constantFrom(...FIGURE_LAYOUTS), creditOverride: fc.constantFrom('', ...HOSTILE), altOverride: fc.constantFrom(null, ...HOSTILE) }), run)
    .map(([attrs, caption]) => figure(attrs, [caption]))
  const quotes = fc
    .tuple(fc.constantFrom('', ...HOSTILE), fc.array(paragraphs, { minLength: 1, maxLength: 2 }))
    .map(([attribution, content]): DocumentNode => ({ type: 'blockquote', attrs: { ...ID, attribution }, content }))
  const { lists } = fc.letrec<{ lists: DocumentNode; items: DocumentNode }>((tie) => ({
    lists: fc.oneof(
      fc.array(tie('items'), { minLength: 1, maxLength: 2 }).map((content): DocumentNode => ({ type: 'bulletList', attrs: ID, content })),
      fc
        .tuple(fc.nat(9), fc.array(tie('items'), { minLength: 1, maxLength: 2 }))
        .map(([start, content]): DocumentNode => ({ type: 'orderedList', attrs: { ...ID, start }, content })),
    ),
    items: fc
      .tuple(paragraphs, fc.oneof({ maxDepth: 2, depthIdentifier: 'list' }, fc.constant([]), fc.tuple(tie('lists'))))
      .map(([first, rest]): DocumentNode => ({ type: 'listItem', attrs: {}, content: [first, ...rest] })),
  }))
  const galleries = fc
    .array(fc.record({ caption: fc.oneof(fc.constantFrom(...HOSTILE), fc.constant('تعليق')), altOverride: fc.constantFrom(null, ...HOSTILE) }), { minLength: 1, maxLength: 3 })
    .map((items) => gallery(items))
  const pullQuotes = fc
    .record({ dir, attribution: fc.constantFrom('', ...HOSTILE), content: inline })
    .map(({ content, ...attrs }): DocumentNode => ({ type: 'pullQuote', attrs: { ...ID, ...attrs }, content }))
  const boxes = fc
    .record({ variant: fc.constantFrom(...FACT_BOX_VARIANTS), title: headings, blocks: fc.array(paragraphs, { minLength: 1, maxLength: 2 }) })
    .map(({ variant, title, blocks }): DocumentNode => ({ type: 'factBox', attrs: { ...ID, variant }, content: [title, ...blocks] }))
  const rows = fc.array(paragraphs, { minLength: 1, maxLength: 3 }).map((cells) => row(cells))
  const tables = fc
    .record({ caption: fc.constantFrom('', ...HOSTILE), headerRow: fc.boolean(), content: fc.array(rows, { minLength: 1, maxLength: 3 }) })
    .map(({ content, ...attrs }): DocumentNode => ({ type: 'table', attrs: { ...ID, ...attrs }, content }))
  const ways = fc
    .record({ storyId: fc.constantFrom(LIVE, 8), headlineOverride: fc.constantFrom('', 'خلفية <«الخبر»> &') })
    .map((attrs): DocumentNode => ({ type: 'relatedStory', attrs: { ...ID, ...attrs } }))
  const embeds = fc
    .record({ provider: fc.constantFrom('link' as const, 'vimeo' as const), title: fc.constantFrom('', ...HOSTILE), fallbackText: fc.constantFrom('', ...HOSTILE), pictureId: fc.constantFrom(null, MEDIA) })
    .map(({ provider, ...said }) => embed(provider, said))
  const divider = fc.constant<DocumentNode>({ type: 'divider', attrs: ID })
  const block = fc.oneof<fc.Arbitrary<DocumentNode>[]>(paragraphs, headings, figures, galleries, quotes, lists, pullQuotes, boxes, tables, ways, embeds, divider)
  return fc.array(block, { minLength: 1, maxLength: 5 }).map(doc)
}

// --- what the page must hold, worked out from the document alone ---

function wordsOf(node: DocumentNode): string {
  const inside = node.type === 'text' ? node.text : (node.content ?? []).map(wordsOf).join('')
  if (node.type === 'blockquote' || node.type === 'pullQuote') return inside + node.attrs.attribution
  if (node.type === 'table') return node.attrs.caption + inside
  if (node.type === 'embed') {
    const { provider, title, fallbackText } = node.attrs
    const from = provider === 'link' ? 'vimeo.com' : 'فيميو'
    return from + (title || 'vimeo.com') + fallbackText + (provider === 'link' ? '' : 'اضغط ليُفتح من فيميو')
  }
  if (node.type === 'relatedStory') return node.attrs.storyId === LIVE ? `اقرأ أيضاً${node.attrs.headlineOverride || related.headline}` : ''
  if (node.type === 'figure') return `${inside} ${node.attrs.creditOverride ? `(${node.attrs.creditOverride})` : ''}`
  if (node.type === 'gallery') return node.attrs.items.map(({ caption }, i) => `${i + 1}/${node.attrs.items.length}${caption} (${CREDIT})`).join('')
  return inside
}

const CREDIT = 'وكالات'
const MARK_ELEMENTS: Record<string, string> = { link: 'a', lang: 'bdi' }
const PHOTO = ['figure', 'picture', 'source', 'img', 'figcaption']

function expectedElements(node: DocumentNode): string[] {
  const own = elementsFor(node)
  const inner = (node.content ?? []).flatMap(expectedElements)
  return [...own, ...inner]
}

function elementsFor(node: DocumentNode): string[] {
  switch (node.type) {
    case 'doc':
      return []
    case 'text':
      return (node.marks ?? []).map(({ type }) => MARK_ELEMENTS[type] ?? type)
    case 'paragraph':
      return ['p']
    case 'bulletList':
      return ['ul']
    case 'orderedList':
      return ['ol']
    case 'listItem':
      return ['li']
    case 'divider':
      return ['hr']
    case 'hardBreak':
      return ['br']
    case 'heading':
      return [`h${node.attrs.level}`]
    case 'blockquote':
      return ['figure', 'blockquote', ...(node.attrs.attribution ? ['figcaption'] : [])]
    case 'pullQuote':
      return ['figure', 'blockquote', ...(node.attrs.attribution ? ['figcaption'] : [])]
    case 'factBox':
      return ['section']
    case 'table':
      return ['section', 'table', 'tbody', ...(node.attrs.caption ? ['caption'] : []), ...(node.attrs.headerRow ? ['thead'] : [])]
    case 'tableRow':
      return ['tr']
    case 'tableCell':
      return ['td']
    case 'relatedStory':
      return node.attrs.storyId === LIVE ? ['div', 'div', 'p', 'p', 'a'] : []
    case 'embed': {
      const { provider, title, fallbackText, pictureId } = node.attrs
      const words = provider === 'link' ? ['span', 'span', 'b', 'bdi'] : ['span', 'span', 'b', 'small']
      return ['div', 'a', ...words, ...(title ? [] : ['bdi']), ...(fallbackText ? ['span'] : []), ...(pictureId ? ['picture', 'source', 'img'] : [])]
    }
    case 'gallery':
      return ['section', 'ol', ...node.attrs.items.flatMap(() => ['li', ...PHOTO, 'b', 'span'])]
    case 'figure':
      return ['figure', 'picture', 'source', 'img', 'figcaption', ...(node.attrs.creditOverride ? ['span'] : [])]
  }
}

// React writes no `<` or `>` but its own, neither in text nor in attributes, so this is a true reading of it.
const elementsOf = (html: string) => [...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => (name === 'th' ? 'td' : (name ?? '')))
const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? '')
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const tally = (names: string[]) => names.toSorted()
