import { type EmbedProvider, recogniseEmbed, type RecognisedEmbed } from '#lib/content/embed-providers.ts'
import { AppError } from '#lib/platform/errors.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { authorize } from '#lib/policies/authorize.ts'
import { mayUploadMedia } from '#lib/policies/media.ts'
import { type Guard, guardedFetch, GuardedFetchError } from '#lib/platform/guarded-fetch.ts'
import { readHead } from './read-head.ts'
import { readOembed } from './read-oembed.ts'

export type PageWords = { title: string; text: string; pictureAddress: string | null }
export type DescribedPage = RecognisedEmbed & PageWords & { picture: Buffer | null }

const PAGE_BYTES = 1_500_000
const PICTURE_BYTES = 10_000_000
const PATIENCE = 5000

/**
 * What a page elsewhere says of itself: title, a few words, picture. A page that can't be asked, or that answers
 * nothing of use, is described by its address alone. For who may bring a picture into the library.
 * @throws AppError `forbidden`; `invalid_input` for what is no ordinary web address
 */
export async function describePage(actor: Actor, address: string, guard?: Guard): Promise<DescribedPage> {
  authorize(mayUploadMedia(actor))
  const recognised = recogniseEmbed(address.trim())
  if (!recognised) throw new AppError('invalid_input', { fields: ['url'] })
  const words = (await wordsOf(recognised, guard)) ?? NOTHING
  return {
    ...recognised,
    ...words,
    title: words.title || titleFromAddress(recognised),
    picture: words.pictureAddress ? await pictureAt(words.pictureAddress, recognised.url, guard) : null,
  }
}

const NOTHING: PageWords = { title: '', text: '', pictureAddress: null }

/** Where a provider tells of its pages in a form of its own (oembed.com). */
const OEMBED: Partial<Record<EmbedProvider, string>> = {
  youtube: 'https://www.youtube.com/oembed?format=json&url=',
  vimeo: 'https://vimeo.com/api/oembed.json?url=',
  soundcloud: 'https://soundcloud.com/oembed?format=json&url=',
  tiktok: 'https://www.tiktok.com/oembed?url=',
  x: 'https://publish.twitter.com/oembed?omit_script=1&url=',
}

async function wordsOf({ provider, url }: RecognisedEmbed, guard?: Guard): Promise<PageWords | null> {
  // A map's page says nothing but "Google Maps".
  if (provider === 'maps') return null
  const endpoint = OEMBED[provider]
  if (endpoint) {
    const json = await ask(endpoint + encodeURIComponent(url), ['application/json', 'text/javascript'], PAGE_BYTES, guard)
    if (json) return readOembed(json.body.toString())
  }
  const page = await ask(url, ['text/html', 'application/xhtml+xml'], PAGE_BYTES, guard)
  return page && readHead(page.body.toString())
}

async function pictureAt(address: string, page: string, guard?: Guard): Promise<Buffer | null> {
  if (!URL.canParse(address, page)) return null
  const found = await ask(new URL(address, page).href, ['image/jpeg', 'image/png', 'image/webp'], PICTURE_BYTES, guard)
  return found?.body ?? null
}

async function ask(address: string, accept: string[], maxBytes: number, guard?: Guard) {
  try {
    return await guardedFetch(address, { accept, maxBytes, timeout: PATIENCE, ...(guard ? { guard } : {}) })
  } catch (error) {
    if (error instanceof GuardedFetchError) return null
    throw error
  }
}

/** Words that a person put into the address; what is only an id says nothing. */
function titleFromAddress({ provider, providerId, url }: RecognisedEmbed): string {
  if (provider === 'maps') return new URLSearchParams(providerId).get('q') ?? ''
  if (provider !== 'link' && provider !== 'soundcloud') return ''
  const last = decode(new URL(url).pathname).split('/').findLast(Boolean) ?? ''
  const words = last.replace(/\.\w{2,5}$/, '').replace(/[-_+]+/g, ' ').trim()
  return /\p{L}{2}.* /u.test(words) ? words.slice(0, 200) : ''
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
