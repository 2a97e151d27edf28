import { feedOf } from '#lib/content/paths.ts'
import type { ReaderEdition, ReaderStory } from '#lib/reader/types.ts'
import { absoluteUrl, pictureFile } from './absolute-url.ts'
import type { FeedChannel } from './feed-channel.ts'
import { feedBody } from './feed-html.ts'

/** The newest stories of an edition or of one of its lists, whole, as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(edition: ReaderEdition, channel: FeedChannel, stories: ReaderStory[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    description: channel.description,
    home_page_url: absoluteUrl(channel.path),
    feed_url: absoluteUrl(feedOf(channel.path, 'json')),
    icon: absoluteUrl('/icon-512.png'),
    favicon: absoluteUrl('/icon-192.png'),
    authors: [{ name: edition.name, url: absoluteUrl('/') }],
    language: edition.language,
    items: stories.map(itemOf),
  })
}

function itemOf(story: ReaderStory): object {
  const image = story.hero && pictureFile(story.hero)
  return {
    // The number never changes, while the address follows headline and section.
    id: absoluteUrl(story.shortPath),
    url: absoluteUrl(story.path),
    title: story.headline,
    ...(story.standfirst ? { summary: story.standfirst } : {}),
    content_html: feedBody(story),
    ...(image ? { image: image.url } : {}),
    date_published: story.firstPublishedAt,
    ...(story.updatedAt ? { date_modified: story.updatedAt } : {}),
    ...(story.bylines.length > 0 ? { authors: story.bylines.map(({ name }) => ({ name })) } : {}),
    tags: [story.section, ...story.tags].map(({ name }) => name),
    language: story.language,
  }
}
