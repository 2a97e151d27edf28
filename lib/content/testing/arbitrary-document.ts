import fc from 'fast-check'
import { FACT_BOX_VARIANTS } from '../nodes/fact-box.ts'
import { FIGURE_LAYOUTS } from '../nodes/figure.ts'
import type { DocumentMark, DocumentNode, StoryDocument } from '../schema.ts'
import { SCHEMA_VERSION } from '../schema-version.ts'

/** For property tests: any valid document, hostile in every place where text can stand. */

const id = fc.stringMatching(/^[A-Za-z0-9_-]{4,12}$/)
const dir = fc.constantFrom(null, 'ltr' as const, 'rtl' as const)

const words = fc.oneof(
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt;', '</p>', '{{x}}', "' onload='"),
  fc.constantFrom('أكد الوزير أن «الخطة» ماضية.', 'قالت Mona 2030', 'مُحَمَّد'),
  fc.string({ minLength: 1, maxLength: 24, unit: 'grapheme' }),
)

const href = fc.constantFrom('https://example.com/?a=1&b="2"', '/world/1/خبر', 'mailto:a@example.com')
const marks = fc.oneof(
  { weight: 3, arbitrary: fc.constant<DocumentMark[]>([]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<DocumentMark[]>(
      [{ type: 'strong', attrs: {} }],
      [{ type: 'em', attrs: {} }],
      [{ type: 'strong', attrs: {} }, { type: 'em', attrs: {} }],
      [{ type: 'sub', attrs: {} }],
      [{ type: 'lang', attrs: { lang: 'en-GB', dir: 'ltr' } }, { type: 'strong', attrs: {} }, { type: 'sup', attrs: {} }],
      [{ type: 'lang', attrs: { lang: 'fa', dir: 'rtl' } }],
    ),
  },
  { weight: 1, arbitrary: href.map((address): DocumentMark[] => [{ type: 'link', attrs: { href: address } }]) },
)

const text = fc.tuple(words, marks).map(
  ([value, marked]): DocumentNode => ({
    type: 'text',
    attrs: {},
    text: value,
    ...(marked.length > 0 ? { marks: marked } : {}),
  }),
)
const hardBreak = fc.constant<DocumentNode>({ type: 'hardBreak', attrs: {} })
const inline = fc.array(fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: hardBreak }), { maxLength: 5 })

const paragraph = fc
  .record({ id, dir, content: inline })
  .map(({ content, ...attrs }): DocumentNode => ({ type: 'paragraph', attrs, content }))

const heading = fc
  .record({ id, dir, level: fc.constantFrom(2 as const, 3 as const, 4 as const), content: inline })
  .map(({ content, ...attrs }): DocumentNode => ({ type: 'heading', attrs, content }))

const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 })

const blockquote = fc
  .record({ id, attribution: fc.oneof(fc.constant(''), words), content: paragraphs })
  .map(({ content, ...attrs }): DocumentNode => ({ type: 'blockquote', attrs, content }))

const items = fc.array(
  paragraphs.map((content): DocumentNode => ({ type: 'listItem', attrs: {}, content })),
  { minLength: 1, maxLength: 3 },
)

const bulletList = fc
  .record({ id, content: items })
  .map(({ content, ...attrs }): DocumentNode => ({ type: 'bulletList', attrs, content }))

const orderedList = fc
  .record({ id, start: fc.integer({ min: 0, max: 99 }), content: items })
  .map(({ content, ...attrs }): DocumentNode => ({ type: 'orderedList', attrs, content }))

const figure = fc
  .record({
    id,
    mediaId: fc.uuid(),
    altOverride: fc.option(words),
    decorative: fc.boolean(),
    creditOverride: fc.option(words),
    layout: fc.constantFrom(...FIGURE_LAYOUTS),
    content: inline,
  })
  .map(({ content, ...attrs }): DocumentNode => ({ type: 'figure', attrs, content }))

const gallery = fc
  .record({
    id,
    items: fc.array(
      fc.record({
        mediaId: fc.uuid(),
        caption: fc.oneof(fc.constant(''), words),
        altOverride: fc.option(words),
        decorative: fc.boolean(),
        creditOverride: fc.option(words),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map((attrs): DocumentNode => ({ type: 'gallery', attrs }))

const pullQuote = fc
  .record({ id, dir, attribution: fc.oneof(fc.constant(''), words), content: inline })
  .map(({ content, ...attrs }): DocumentNode => ({ type: 'pullQuote', attrs, content }))

const factBox = fc
  .record({ id, variant: fc.constantFrom(...FACT_BOX_VARIANTS), title: fc.option(heading), blocks: fc.array(fc.oneof(paragraph, bulletList), { minLength: 1, maxLength: 3 }) })
  .map(({ title, blocks, ...attrs }): DocumentNode => ({ type: 'factBox', attrs, content: [...(title ? [title] : []), ...blocks] }))

const cell = fc
  .record({ colspan: fc.constantFrom(1, 1, 2), rowspan: fc.constantFrom(1, 1, 2), content: paragraphs })
  .map(({ content, ...attrs }): DocumentNode => ({ type: 'tableCell', attrs, content }))
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((content): DocumentNode => ({ type: 'tableRow', attrs: {}, content }))

const table = fc
  .record({ id, caption: fc.oneof(fc.constant(''), words), headerRow: fc.boolean(), content: fc.array(row, { minLength: 1, maxLength: 3 }) })
  .map(({ content, ...attrs }): DocumentNode => ({ type: 'table', attrs, content }))

const relatedStory = fc
  .record({ id, storyId: fc.integer({ min: 1, max: 9999 }), headlineOverride: fc.oneof(fc.constant(''), words) })
  .map((attrs): DocumentNode => ({ type: 'relatedStory', attrs }))

const embed = fc
  .record({
    id,
    url: fc.constantFrom('https://example.com/a?b="c"', 'https://example.com/خبر'),
    provider: fc.constant('link' as const),
    providerId: fc.constant(''),
    title: fc.oneof(fc.constant(''), words),
    fallbackText: fc.oneof(fc.constant(''), words),
    pictureId: fc.option(fc.uuid()),
  })
  .map((attrs): DocumentNode => ({ type: 'embed', attrs }))

const divider = id.map((name): DocumentNode => ({ type: 'divider', attrs: { id: name } }))

export const arbitraryDocument: fc.Arbitrary<StoryDocument> = fc
  .array(fc.oneof(paragraph, heading, blockquote, bulletList, orderedList, figure, gallery, pullQuote, factBox, table, relatedStory, embed, divider), {
    minLength: 1,
    maxLength: 8,
  })
  .map((content) => ({ type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content }))
