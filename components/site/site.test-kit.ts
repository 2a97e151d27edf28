import type { ReaderCard, ReaderEdition, ReaderPicture, ReaderSection, ReaderStory } from '#lib/reader/types.ts'

/** An edition, stories and pictures for the tests of the newspaper's pages. */
export const section: ReaderSection = { id: 1, slug: 'world', name: 'الأخبار العالمية', path: '/world' }

export const edition: ReaderEdition = {
  language: 'ar',
  name: 'الأفق',
  tagline: 'يومية',
  city: 'أبوظبي',
  country: 'الإمارات',
  owner: 'صحيفة الأفق',
  timeZone: 'Asia/Dubai',
  hijriOffset: 0,
  breaking: null,
  printIssue: null,
  nextPrayer: null,
  pages: [],
  sections: [section],
}

export const picture: ReaderPicture = {
  mediaId: '0b5c1f6e-6b1a-4a53-9d4e-0f6f5a1f9d11',
  width: 1920,
  height: 1280,
  widths: [320, 640, 960, 1280],
  focal: { x: 0.3, y: 0.5 },
  color: '#223344',
  alt: 'ميناء',
}

export function card(storyId: number, change: Partial<ReaderCard> = {}): ReaderCard {
  return {
    storyId,
    path: `/world/${storyId}/x`,
    section,
    kicker: '',
    headline: `عنوان ${storyId}`,
    shortHeadline: '',
    standfirst: '',
    bylines: [],
    picture,
    urgency: 'normal',
    firstPublishedAt: '2022-01-10T20:47:00.000Z',
    updatedAt: null,
    ...change,
  }
}

export function story(change: Partial<ReaderStory> = {}): ReaderStory {
  return {
    ...card(7),
    language: 'ar',
    hero: { ...picture, caption: 'الميناء ليلاً', credit: 'أ ف ب' },
    dateline: { place: 'ألماتي', sources: ['وكالات'] },
    document: {
      type: 'doc',
      attrs: { schemaVersion: 1 },
      content: [{ type: 'paragraph', attrs: { id: 'first', dir: null }, content: [{ type: 'text', attrs: {}, text: 'متن الخبر' }] }],
    },
    pictures: {},
    relatedStories: {},
    tags: [],
    seo: { title: '', description: '', socialTitle: '', socialDescription: '' },
    wordCount: 2,
    corrections: [],
    shortPath: '/n/7',
    ...change,
  }
}
