import { Feed, type Item } from 'feed'
import { feedOf } from '#lib/content/paths.ts'
import type { ReaderEdition, ReaderStory } from '#lib/reader/types.ts'
import { now } from '#lib/platform/clock.ts'
import { absoluteUrl, pictureFile } from './absolute-url.ts'
import type { FeedChannel } from './feed-channel.ts'
import { feedBody } from './feed-html.ts'
import { isoDay } from './format-date.ts'
import { withoutUnprintable } from './xml-text.ts'
import { siteWords } from './words.ts'

/** The newest stories of an edition or of one of its lists, whole, as RSS 2.0. */
export function rssFeed(edition: ReaderEdition, channel: FeedChannel, stories: ReaderStory[]): string {
  const { language, owner } = edition
  const feed = new Feed({
    title: channel.title,
    description: channel.description,
    link: absoluteUrl(channel.path),
    feedLinks: { rss: absoluteUrl(feedOf(channel.path)) },
    language,
    image: absoluteUrl('/icon-512.png'),
    copyright: siteWords(language)('rights', { owner, year: isoDay(now(), edition).slice(0, 4) }),
    updated: lastChange(stories),
    generator: 'Manshet',
    ttl: 5,
  })
  for (const story of stories) feed.addItem(itemOf(story))
  return withoutUnprintable(feed.rss2())
}

function itemOf(story: ReaderStory): Item {
  return {
    title: inCdata(story.headline),
    // The number never changes, while the address follows headline and section.
    id: absoluteUrl(story.shortPath),
    link: absoluteUrl(story.path),
    description: inCdata(story.standfirst),
    content: inCdata(feedBody(story)),
    date: new Date(story.firstPublishedAt),
    category: [story.section, ...story.tags].map(({ name }) => ({ name })),
    extensions: [...creator(story), ...media(story)],
  }
}

function creator({ bylines, language }: ReaderStory): NonNullable<Item['extensions']> {
  if (bylines.length === 0) return []
  const names = bylines.map(({ name }) => name).join(siteWords(language)('nameSeparator'))
  return [{ name: 'dc:creator', objects: { _text: names } }]
}

// The library declares no `media` namespace, so the element brings its own.
function media({ hero }: ReaderStory): NonNullable<Item['extensions']> {
  const file = hero && pictureFile(hero)
  if (!file) return []
  const { url, width, height } = file
  const attributes = { 'xmlns:media': 'http://search.yahoo.com/mrss/', url, medium: 'image', type: 'image/jpeg', width, height }
  return [{
    name: 'media:content',
    objects: {
      _attributes: attributes,
      ...(hero.caption ? { 'media:description': { _attributes: { type: 'plain' }, _text: hero.caption } } : {}),
      ...(hero.credit ? { 'media:credit': { _text: hero.credit } } : {}),
    },
  }]
}

function lastChange(stories: ReaderStory[]): Date {
  const times = stories.map(({ firstPublishedAt, updatedAt }) => Date.parse(updatedAt ?? firstPublishedAt))
  return stories.length > 0 ? new Date(Math.max(...times)) : now()
}

/** The library ends a CDATA section at the second `]]>` of a text. */
function inCdata(text: string): string {
  return text.replaceAll(']]>', ']]\u200b>')
}
