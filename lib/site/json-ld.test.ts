import { expect, test } from 'vitest'
import type { Correction } from '#lib/content/correction.ts'
import { edition, picture, section, story } from '#components/site/site.test-kit.ts'
import { breadcrumbs, newsArticle, website } from './json-ld.ts'
import { breadcrumbSchema, newsArticleSchema, publisherSchema, websiteSchema } from './testing/json-ld-schema.ts'

const face = { ...picture, alt: '' }

test('a story with everything says everything', () => {
  const whole = story({
    bylines: [
      { name: 'ليلى المنصوري', title: 'محررة الاقتصاد', path: '/author/layla', links: ['https://x.com/layla'], portrait: face },
      { name: 'وكالات', title: '', path: null, links: [], portrait: null },
    ],
    tags: [{ name: 'نفط', slug: 'نفط' }],
    updatedAt: '2022-01-11T09:00:00.000Z',
    seo: { title: 'عنوان', description: 'وصف', socialTitle: '', socialDescription: '' },
  })
  const article = newsArticle(whole, edition)
  expect(newsArticleSchema.parse(article)).toEqual(article)
  expect(article).toMatchObject({
    dateModified: '2022-01-11T09:00:00.000Z',
    author: [
      { '@type': 'Person', name: 'ليلى المنصوري', jobTitle: 'محررة الاقتصاد', url: expect.stringMatching(/\/author\/layla$/), sameAs: ['https://x.com/layla'] },
      { '@type': 'Person', name: 'وكالات' },
    ],
    image: ['1x1', '4x3', '16x9'].map((shape) => ({
      url: expect.stringContaining(`/media/${picture.mediaId}/${shape}.`),
      caption: 'الميناء ليلاً',
      creditText: 'أ ف ب',
    })),
    keywords: ['نفط'],
    articleSection: section.name,
    dateline: 'ألماتي (وكالات)',
  })
  expect(article).not.toHaveProperty('correction')
})

test.each([
  ['nobody’s byline', { bylines: [] }],
  ['no photo', { hero: null, picture: null }],
  ['no dateline', { dateline: { place: '', sources: [] } }],
  ['the body’s photo alone', { hero: null, pictures: { a: { ...picture, caption: '', credit: '' } } }],
])('a story with %s is as valid', (_, change) => {
  const article = newsArticle(story(change), edition)
  expect(newsArticleSchema.parse(article)).toEqual(article)
})

test('an English story names English pages', () => {
  const bylines = [{ name: 'Layla', title: '', path: '/en/author/layla', links: [], portrait: null }]
  const article = newsArticle(story({ language: 'en', bylines }), { ...edition, language: 'en' })
  expect(newsArticleSchema.parse(article)).toMatchObject({
    inLanguage: 'en',
    author: [{ url: expect.stringMatching(/\/en\/author\/layla$/) }],
    isPartOf: { url: expect.stringMatching(/\/en$/) },
  })
})

test('corrections and clarifications are told, a mere update is not', () => {
  const at = '2022-01-12T06:00:00.000Z'
  const corrections: Correction[] = [
    { at, kind: 'correction', text: 'الرقم 12 لا 21' },
    { at, kind: 'update', text: 'أضيفت تفاصيل' },
    { at, kind: 'clarification', text: 'توضيح' },
  ]
  const article = newsArticle(story({ corrections }), edition)
  expect(newsArticleSchema.parse(article).correction).toEqual([
    { '@type': 'CorrectionComment', text: 'الرقم 12 لا 21', datePublished: at },
    { '@type': 'CorrectionComment', text: 'توضيح', datePublished: at },
  ])
})

test('the paper names its rules where it has them', () => {
  const pages = ['about', 'corrections-policy', 'privacy'].map((name) => ({ title: name, path: `/${name}` }))
  const [site, publisher] = website({ ...edition, pages })
  expect(websiteSchema.parse(site)).toEqual(site)
  expect(publisherSchema.parse(publisher)).toMatchObject({
    publishingPrinciples: expect.stringMatching(/\/about$/),
    correctionsPolicy: expect.stringMatching(/\/corrections-policy$/),
  })
  expect(publisherSchema.parse(website({ ...edition, pages: [] })[1])).not.toHaveProperty('correctionsPolicy')
})

test('breadcrumbs lead from the front to the story', () => {
  const crumbs = breadcrumbs(edition, section, story())
  expect(breadcrumbSchema.parse(crumbs)).toEqual(crumbs)
  expect(breadcrumbSchema.parse(breadcrumbs(edition, section)).itemListElement).toHaveLength(2)
})
