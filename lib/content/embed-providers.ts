/** Pages elsewhere whose own player or card a story can show; anything else becomes a link card. */
export const EMBED_PROVIDERS = ['youtube', 'x', 'instagram', 'facebook', 'tiktok', 'vimeo', 'soundcloud', 'maps', 'link'] as const
export type EmbedProvider = (typeof EMBED_PROVIDERS)[number]

export type RecognisedEmbed = { url: string; provider: EmbedProvider; providerId: string }

/**
 * Says what an address is the page of, without asking anybody. Only the id goes into a frame's address, so it holds
 * nothing but what its provider's ids are made of.
 * @returns null for what is no ordinary web address
 */
export function recogniseEmbed(address: string): RecognisedEmbed | null {
  const url = webAddress(address)
  if (!url) return null
  for (const provider of EMBED_PROVIDERS) {
    if (!HOSTS[provider].test(url.hostname)) continue
    const providerId = READERS[provider](url)
    if (providerId !== null && isProviderId(provider, providerId)) return { url: url.href, provider, providerId }
  }
  return null
}

/** @returns whether the address could be a page of this provider, and the id one of its ids. */
export function isEmbed({ url, provider, providerId }: RecognisedEmbed): boolean {
  const address = webAddress(url)
  return address !== null && HOSTS[provider].test(address.hostname) && isProviderId(provider, providerId)
}

/** @returns the address of the provider's own player or card; null for a link card, which has none. */
export function frameAddress(provider: EmbedProvider, providerId: string): string | null {
  return provider === 'link' ? null : FRAMES[provider](providerId)
}

/** @returns the origins that a page with these embeds may frame. */
export function frameOrigins(providers: Iterable<EmbedProvider>): string[] {
  return [...new Set([...providers].flatMap((provider) => (provider === 'link' ? [] : ORIGINS[provider])))]
}

type Framed = Exclude<EmbedProvider, 'link'>

const HOSTS: Record<EmbedProvider, RegExp> = {
  youtube: /^((www|m|music)\.)?youtube(-nocookie)?\.com$|^youtu\.be$/,
  x: /^((www|mobile)\.)?(x|twitter)\.com$/,
  instagram: /^(www\.)?instagram\.com$/,
  facebook: /^((www|m|web)\.)?facebook\.com$/,
  tiktok: /^((www|m)\.)?tiktok\.com$/,
  vimeo: /^((www|player)\.)?vimeo\.com$/,
  soundcloud: /^((www|m)\.)?soundcloud\.com$/,
  maps: /^(www\.|maps\.)?google\.(com|com?\.[a-z]{2}|[a-z]{2})$/,
  link: /./,
}

const IDS: Record<EmbedProvider, RegExp> = {
  youtube: /^[\w-]{11}$/,
  x: /^\d{1,20}$/,
  instagram: /^(p|reel)\/[\w-]{5,40}$/,
  facebook: /^(reel\/\d{5,25}|watch\/\?v=\d{5,25}|[\w.-]{1,80}\/(posts|videos)\/\w{5,100})$/,
  tiktok: /^\d{8,25}$/,
  vimeo: /^\d{5,12}(\/[0-9a-f]{6,20})?$/,
  soundcloud: /^[\w-]{1,80}\/(sets\/)?[\w-]{1,200}$/,
  maps: /^q=[\w%.+~*-]{1,400}(&ll=[\d.%C-]{3,60}&z=\d{1,2})?$/,
  link: /^$/,
}

const isProviderId = (provider: EmbedProvider, providerId: string) => IDS[provider].test(providerId)

/** What a path or query says of the page, for each provider; null where it is no page that can be shown. */
const READERS: Record<EmbedProvider, (url: URL) => string | null> = {
  youtube: (url) =>
    url.hostname === 'youtu.be' ? url.pathname.slice(1) : (url.searchParams.get('v') ?? part(url, /^\/(?:shorts|live|embed|v)\/([^/]+)/)),
  x: (url) => part(url, /^\/(?:i\/web|[^/]+)\/status(?:es)?\/(\d+)/),
  instagram: ({ pathname }) => {
    const [, kind, code] = /^\/(?:[\w.]+\/)?(p|reels?|tv)\/([^/]+)/.exec(pathname) ?? []
    return kind && code ? `${kind.startsWith('reel') ? 'reel' : 'p'}/${code}` : null
  },
  facebook: (url) => {
    const video = url.pathname.startsWith('/watch') ? url.searchParams.get('v') : null
    if (video) return `watch/?v=${video}`
    const reel = part(url, /^\/reel\/(\d+)/)
    return reel ? `reel/${reel}` : part(url, /^\/([^/]+\/(?:posts|videos)\/[^/]+)/)
  },
  tiktok: (url) => part(url, /^\/(?:@[^/]+\/video|embed\/v2|player\/v1)\/(\d+)/),
  vimeo: (url) => {
    const [, id, hash = url.searchParams.get('h')] = /^\/(?:video\/|channels\/[^/]+\/)?(\d+)(?:\/([0-9a-f]+))?\/?$/.exec(url.pathname) ?? []
    return id ? [id, hash].filter(Boolean).join('/') : null
  },
  soundcloud: (url) => part(url, /^\/(?!(?:you|discover|search|stream|upload|charts|pages)\/)([^/]+\/(?:sets\/)?[^/]+)\/?$/),
  maps: (url) => {
    if (!url.hostname.startsWith('maps.') && !url.pathname.startsWith('/maps')) return null
    const [, latitude, longitude, zoom] = /@(-?\d+\.?\d*),(-?\d+\.?\d*),(\d+)/.exec(url.pathname) ?? []
    const named = url.searchParams.get('q') ?? decoded(part(url, /^\/maps\/(?:place|search)\/([^/@]+)/))
    const place = named ?? (latitude && `${latitude},${longitude}`)
    if (!place) return null
    const query = new URLSearchParams({ q: place })
    if (latitude && zoom) {
      query.set('ll', `${latitude},${longitude}`)
      query.set('z', zoom)
    }
    return query.toString()
  },
  link: () => '',
}

const FRAMES: Record<Framed, (id: string) => string> = {
  youtube: (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  x: (id) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`,
  instagram: (id) => `https://www.instagram.com/${id}/embed/`,
  facebook: (id) =>
    `https://www.facebook.com/plugins/${/^[\w.-]+\/posts\//.test(id) ? 'post' : 'video'}.php?href=${encodeURIComponent(`https://www.facebook.com/${id}`)}`,
  tiktok: (id) => `https://www.tiktok.com/player/v1/${id}?autoplay=1`,
  vimeo: (id) => {
    const [video, hash] = id.split('/')
    return `https://player.vimeo.com/video/${video}?autoplay=1&dnt=1${hash ? `&h=${hash}` : ''}`
  },
  soundcloud: (id) => `https://w.soundcloud.com/player/?auto_play=true&url=${encodeURIComponent(`https://soundcloud.com/${id}`)}`,
  maps: (id) => `https://www.google.com/maps?${id}&output=embed`,
}

const ORIGINS: Record<Framed, string[]> = {
  youtube: ['https://www.youtube-nocookie.com'],
  x: ['https://platform.twitter.com', 'https://platform.x.com'],
  instagram: ['https://www.instagram.com'],
  facebook: ['https://www.facebook.com'],
  tiktok: ['https://www.tiktok.com'],
  vimeo: ['https://player.vimeo.com'],
  soundcloud: ['https://w.soundcloud.com'],
  maps: ['https://www.google.com'],
}

/** An address of the open web: a name that has a dot, the usual port, nobody's password. */
function webAddress(address: string): URL | null {
  if (address.length > 2000 || !URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = (url.protocol === 'https:' || url.protocol === 'http:') && !url.port && !url.username && !url.password
  return isWeb && /^[^.].*\.[^.\d][^.]*$/.test(url.hostname) ? url : null
}

function part({ pathname }: URL, pattern: RegExp): string | null {
  return pattern.exec(pathname)?.[1] ?? null
}

function decoded(text: string | null): string | null {
  if (text === null) return null
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}
