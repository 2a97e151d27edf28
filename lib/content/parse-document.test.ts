import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, documentMediaIds, documentText } from './document-text.ts'
import { parseDocument } from './parse-document.ts'
import { isSafeHref } from './safe-href.ts'
import { NODES, type DocumentNode } from './schema.ts'
import { arbitraryDocument } from './testing/arbitrary-document.ts'

const MEDIA = '018f3b1e-8f6c-7c2e-9d65-0a4b1c2d3e4f'
const paragraph = (content: unknown[] = []) => ({ type: 'paragraph', attrs: { id: 'abcd1234', dir: null }, content })
const doc = (...content: unknown[]) => ({ type: 'doc', attrs: { schemaVersion: 1 }, content })
const figure = (attrs: object) => ({
  type: 'figure',
  attrs: {
    id: 'abcd1234',
    mediaId: MEDIA,
    altOverride: null,
    decorative: false,
    creditOverride: null,
    layout: 'inline',
    ...attrs,
  },
})

const BOX = { id: 'abcd1234', variant: 'facts' }
const table = (cell: object) => ({
  type: 'table',
  attrs: { id: 'abcd1234', caption: '', headerRow: true },
  content: [{ type: 'tableRow', attrs: {}, content: [{ type: 'tableCell', attrs: cell, content: [paragraph()] }] }],
})

const embed = (attrs: object) => ({
  type: 'embed',
  attrs: { id: 'abcd1234', url: 'https://example.com/', provider: 'link', providerId: '', title: '', fallbackText: '', pictureId: null, ...attrs },
})

describe('parseDocument', () => {
  it('gives back every valid document as it is', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(parseDocument(structuredClone(document))).toEqual({ ok: true, document })
      }),
      { numRuns: 300 },
    )
  })

  it('makes every kind of node in that test', () => {
    const seen = new Set<string>()
    const visit = (node: { type: string; content?: { type: string }[] }) => {
      seen.add(node.type)
      node.content?.forEach(visit)
    }
    fc.sample(arbitraryDocument, 200).forEach(visit)
    expect([...seen].toSorted()).toEqual(Object.keys(NODES).toSorted())
  })

  it.each([
    ['an unknown node', doc({ type: 'iframe', attrs: { src: 'https://example.com' } })],
    ['an inherited property as a node', doc({ type: 'constructor' })],
    ['an unknown mark', doc(paragraph([{ type: 'text', text: 'x', marks: [{ type: 'style', attrs: {} }] }]))],
    ['an unknown attribute', doc({ ...paragraph(), attrs: { id: 'abcd1234', dir: null, style: 'color:red' } })],
    ['an unknown property', doc({ ...paragraph(), html: '<b>' })],
    ['a script for a link', doc(paragraph([{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }]))],
    ['words raised and lowered at once', doc(paragraph([{ type: 'text', text: 'x', marks: [{ type: 'sub', attrs: {} }, { type: 'sup', attrs: {} }] }]))],
    ['a language that is none', doc(paragraph([{ type: 'text', text: 'x', marks: [{ type: 'lang', attrs: { lang: 'en" onclick="', dir: 'ltr' } }] }]))],
    ['a photo that is no id', doc(figure({ mediaId: '"><img src=x>' }))],
    ['a layout of its own', doc(figure({ layout: 'left' }))],
    ['a related story that is no number', doc({ type: 'relatedStory', attrs: { id: 'abcd1234', storyId: '7 OR 1=1', headlineOverride: '' } })],
    ['a script for an embed', doc(embed({ url: 'javascript:alert(1)' }))],
    ['a provider of its own', doc(embed({ provider: 'evil' }))],
    ['another site’s address for a provider', doc(embed({ provider: 'youtube', providerId: 'dQw4w9WgXcQ' }))],
    ['an id that leads elsewhere', doc(embed({ url: 'https://vimeo.com/1', provider: 'vimeo', providerId: '1/../../evil' }))],
    ['a cell wider than any table', doc(table({ colspan: 100_000, rowspan: 1 }))],
    ['a fact box in a fact box', doc({ type: 'factBox', attrs: BOX, content: [{ type: 'factBox', attrs: BOX, content: [paragraph()] }] })],
    ['a cell outside of a table', doc({ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph()] })],
    ['a block without a name', doc({ type: 'paragraph', attrs: { id: null, dir: null } })],
    ['text outside a block', doc({ type: 'text', text: 'x' })],
    ['an empty document', doc()],
    ['a list without items', doc({ type: 'bulletList', attrs: { id: 'abcd1234' }, content: [] })],
    ['another version', { ...doc(paragraph()), attrs: { schemaVersion: 99 } }],
    ['no document', 'نص'],
    ['nothing', null],
  ])('refuses %s', (_, input) => {
    expect(parseDocument(input).ok).toBe(false)
  })

  it('takes what no database could hold, and shows where it was', () => {
    const parsed = parseDocument(doc(paragraph([{ type: 'text', text: 'قبل\0بعد\ud83d' }])))
    expect(parsed.ok && documentText(parsed.document)).toBe('قبل\uFFFDبعد\uFFFD')
  })

  it('refuses nesting without end', () => {
    let nested: unknown = paragraph()
    for (let i = 0; i < 30; i += 1) {
      nested = { type: 'bulletList', attrs: { id: 'abcd1234' }, content: [{ type: 'listItem', attrs: {}, content: [paragraph(), nested] }] }
    }
    expect(parseDocument(doc(nested)).ok).toBe(false)
  })
})

describe('isSafeHref', () => {
  it.each(['https://example.com/أخبار', 'mailto:a@example.com', 'tel:+9712', '/world/1/خبر'])('lets %s pass', (href) => {
    expect(isSafeHref(href)).toBe(true)
  })

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:x', 'data:text/html,x', '//evil.example', '/\\evil.example', 'file:///etc/passwd', 'أخبار', ''])(
    'stops %s',
    (href) => expect(isSafeHref(href)).toBe(false),
  )
})

describe('documentText', () => {
  it('has every word of the document, in order', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const words: string[] = []
        const visit = (node: DocumentNode) => {
          if (node.type === 'text') words.push(node.text)
          if (node.type === 'table') words.push(node.attrs.caption)
          if (node.type === 'gallery') words.push(...node.attrs.items.map(({ caption }) => caption))
          node.content?.forEach(visit)
        }
        visit(document)
        const squeeze = (text: string) => text.replace(/\s+/g, '')
        expect(squeeze(documentText(document))).toBe(squeeze(words.join('')))
      }),
      { numRuns: 100 },
    )
  })

  it('counts Arabic and Latin words alike', () => {
    expect(countWords('قال «الوزير»: إن GDP ارتفع 3.2 في المئة.')).toBe(8)
  })

  it('names each photo once', () => {
    const other = '018f3b1e-8f6c-7c2e-9d65-0a4b1c2d3e50'
    const items = [other, MEDIA].map((mediaId) => ({ mediaId, caption: '', altOverride: null, decorative: false, creditOverride: null }))
    const gallery = { type: 'gallery', attrs: { id: 'gallery-1', items } }
    const parsed = parseDocument(doc(figure({}), paragraph(), figure({ id: 'efgh5678' }), gallery))
    expect(parsed.ok && documentMediaIds(parsed.document)).toEqual([MEDIA, other])
  })
})
