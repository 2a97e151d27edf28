import { z } from 'zod'

// What Google's documentation of Article, Breadcrumb and Organization lists as required and recommended, as far as a
// newspaper can say it; stricter than Google where the paper promises more.

const absolute = z.url({ protocol: /^https?$/ }).refine((url) => !/[^\u0021-\u007e]/.test(url), 'percent-encoded')
const instant = z.iso.datetime({ offset: true })
const words = z.string().trim().min(1)

const logo = z.strictObject({ '@type': z.literal('ImageObject'), url: absolute })

const organizationSchema = z.strictObject({
  '@type': z.literal('NewsMediaOrganization'),
  '@id': absolute,
  name: words,
  url: absolute,
  logo,
  publishingPrinciples: absolute.optional(),
  correctionsPolicy: absolute.optional(),
})

const author = z.discriminatedUnion('@type', [
  z.strictObject({
    '@type': z.literal('Person'),
    // A name alone: no title, no "by".
    name: words,
    url: absolute.optional(),
    jobTitle: words.optional(),
    sameAs: z.array(absolute).min(1).optional(),
  }),
  z.strictObject({ '@type': z.literal('NewsMediaOrganization'), '@id': absolute, name: words, url: absolute }),
])

const image = z.strictObject({
  '@type': z.literal('ImageObject'),
  // Google reads .jpg, .png, .webp and others by the address' end.
  url: absolute.regex(/\/(1x1|4x3|16x9)\.[0-9a-f]{6}\.jpg$/),
  caption: words.optional(),
  creditText: words.optional(),
})

const site = z.strictObject({ '@type': z.literal('WebSite'), '@id': absolute, url: absolute, name: words })

export const newsArticleSchema = z
  .strictObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('NewsArticle'),
    '@id': absolute,
    mainEntityOfPage: z.strictObject({ '@type': z.literal('WebPage'), '@id': absolute }),
    url: absolute,
    headline: words,
    description: words.optional(),
    image: z.union([z.array(image).length(3), z.array(image).length(0)]),
    datePublished: instant,
    dateModified: instant,
    author: z.array(author).min(1),
    publisher: organizationSchema,
    isPartOf: site,
    articleSection: words,
    keywords: z.array(words).min(1).optional(),
    dateline: words.optional(),
    correction: z
      .array(z.strictObject({ '@type': z.literal('CorrectionComment'), text: words, datePublished: instant }))
      .min(1)
      .optional(),
    inLanguage: z.enum(['ar', 'en']),
    wordCount: z.int().positive(),
    isAccessibleForFree: z.literal(true),
  })
  .refine(({ datePublished, dateModified }) => Date.parse(dateModified) >= Date.parse(datePublished), 'modified before it was published')

export const breadcrumbSchema = z
  .strictObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), name: words, item: absolute }))
      .min(2),
  })
  .refine(({ itemListElement }) => itemListElement.every(({ position }, i) => position === i + 1), 'out of order')

export const websiteSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  ...site.shape,
  inLanguage: z.enum(['ar', 'en']),
  publisher: z.strictObject({ '@id': absolute }),
})

export const publisherSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  ...organizationSchema.shape,
  slogan: words.optional(),
})

const profileSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('ProfilePage'),
  '@id': absolute,
  url: absolute,
  inLanguage: z.enum(['ar', 'en']),
  mainEntity: z.strictObject({
    '@type': z.literal('Person'),
    '@id': absolute,
    name: words,
    url: absolute,
    jobTitle: words.optional(),
    description: words.optional(),
    image: absolute.optional(),
    sameAs: z.array(absolute).min(1).optional(),
    worksFor: z.strictObject({ '@id': absolute }),
  }),
})

/** What any page may carry, told apart by its type. */
export const jsonLdSchema = z.union([newsArticleSchema, breadcrumbSchema, websiteSchema, publisherSchema, profileSchema])
