import { describe, expect, it } from 'vitest'
import { EMBED_PROVIDERS, type EmbedProvider, frameAddress, frameOrigins, isEmbed, recogniseEmbed } from './embed-providers.ts'

const PAGES: [address: string, provider: EmbedProvider, providerId: string][] = [
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
  ['https://m.youtube.com/watch?feature=share&v=dQw4w9WgXcQ&t=43s', 'youtube', 'dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'youtube', 'dQw4w9WgXcQ'],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
  ['https://www.youtube.com/live/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
  ['https://x.com/wamnews/status/1790000000000000001?s=20', 'x', '1790000000000000001'],
  ['https://twitter.com/wamnews/status/1790000000000000001/photo/1', 'x', '1790000000000000001'],
  ['https://mobile.twitter.com/i/web/status/1790000000000000001', 'x', '1790000000000000001'],
  ['https://www.instagram.com/p/CxYz_12-AbC/?img_index=1', 'instagram', 'p/CxYz_12-AbC'],
  ['https://www.instagram.com/reels/CxYz_12-AbC/', 'instagram', 'reel/CxYz_12-AbC'],
  ['https://instagram.com/alufuq.news/reel/CxYz_12-AbC', 'instagram', 'reel/CxYz_12-AbC'],
  ['https://www.facebook.com/alufuq/posts/pfbid02abcDEF', 'facebook', 'alufuq/posts/pfbid02abcDEF'],
  ['https://www.facebook.com/watch/?v=1234567890', 'facebook', 'watch/?v=1234567890'],
  ['https://m.facebook.com/reel/1234567890', 'facebook', 'reel/1234567890'],
  ['https://www.facebook.com/alufuq/videos/1234567890/', 'facebook', 'alufuq/videos/1234567890'],
  ['https://www.tiktok.com/@alufuq/video/7300000000000000001?lang=ar', 'tiktok', '7300000000000000001'],
  ['https://vimeo.com/76979871', 'vimeo', '76979871'],
  ['https://vimeo.com/76979871/abcdef1234', 'vimeo', '76979871/abcdef1234'],
  ['https://player.vimeo.com/video/76979871?h=abcdef1234', 'vimeo', '76979871/abcdef1234'],
  ['https://vimeo.com/channels/staffpicks/76979871', 'vimeo', '76979871'],
  ['https://soundcloud.com/alufuq/nashra-1', 'soundcloud', 'alufuq/nashra-1'],
  ['https://m.soundcloud.com/alufuq/sets/podcast?si=1', 'soundcloud', 'alufuq/sets/podcast'],
  ['https://www.google.com/maps/place/Burj+Khalifa/@25.1972,55.2744,17z/data=x', 'maps', 'q=Burj+Khalifa&ll=25.1972%2C55.2744&z=17'],
  ['https://www.google.ae/maps/@24.45,54.37,12z', 'maps', 'q=24.45%2C54.37&ll=24.45%2C54.37&z=12'],
  ['https://maps.google.com/?q=أبوظبي', 'maps', 'q=%D8%A3%D8%A8%D9%88%D8%B8%D8%A8%D9%8A'],
  ['https://www.google.co.uk/maps/search/museum', 'maps', 'q=museum'],
]

const LINKS = [
  'https://example.com/news/1',
  'http://الأفق.شبكة/خبر',
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://evil.example/www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://notyoutube.com/watch?v=dQw4w9WgXcQ',
  'https://youtube.com/@channel',
  'https://youtu.be/"><script>',
  'https://www.youtube.com/watch?v=../../evil',
  'https://x.com/wamnews',
  'https://x.com/a/status/12345678901234567890123',
  'https://www.facebook.com/alufuq/posts/a"onload="',
  'https://vimeo.com/76979871/..%2f..%2fevil',
  'https://soundcloud.com/discover/sets',
  'https://soundcloud.com/a/b?url=https://evil.example',
  'https://www.google.com/search?q=maps',
  'https://google.evil.example/maps/place/x',
  'https://vm.tiktok.com/ZMabc/',
]

const NONE = [
  'javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'ftp://youtube.com/watch?v=dQw4w9WgXcQ',
  '//youtube.com/watch?v=dQw4w9WgXcQ',
  'youtube.com/watch?v=dQw4w9WgXcQ',
  'https://user:pass@youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
  'https://localhost/x',
  'https://127.0.0.1/x',
  'https://[::1]/x',
  'https://2130706433/x',
  `https://example.com/${'a'.repeat(2000)}`,
  'ليس عنواناً',
  '',
]

describe('recogniseEmbed', () => {
  it.each(PAGES)('knows %s', (address, provider, providerId) => {
    const found = recogniseEmbed(address)
    expect(found).toMatchObject({ provider, providerId })
    expect(found && isEmbed(found)).toBe(true)
  })

  it.each(LINKS.filter((address) => !address.includes('soundcloud.com/a/b')))('takes %s for a link and nothing more', (address) => {
    expect(recogniseEmbed(address)).toMatchObject({ provider: 'link', providerId: '' })
  })

  it('takes nothing from a query that a provider does not read', () => {
    expect(recogniseEmbed('https://soundcloud.com/a/b?url=https://evil.example')).toMatchObject({ providerId: 'a/b' })
  })

  it.each(NONE)('refuses %s', (address) => expect(recogniseEmbed(address)).toBeNull())
})

describe('a frame', () => {
  it.each(PAGES)('of %s is of an origin that the page allows, over https', (_, provider, providerId) => {
    const frame = new URL(frameAddress(provider, providerId) ?? '')
    expect(frameOrigins([provider])).toContain(frame.origin)
    expect(frame.protocol).toBe('https:')
  })

  it('of a link card there is none', () => {
    expect(frameAddress('link', '')).toBeNull()
    expect(frameOrigins(['link', 'vimeo', 'vimeo'])).toEqual(['https://player.vimeo.com'])
  })

  it.each(EMBED_PROVIDERS.filter((provider) => provider !== 'link'))('of %s is made of no id that is none of its own', (provider) => {
    const url = PAGES.find(([, known]) => known === provider)?.[0] ?? ''
    for (const providerId of ['', '../x', '"onload="', '1?x#', 'a b', 'https://evil.example', '1/../../2', '%2e%2e/1']) {
      expect(isEmbed({ url, provider, providerId }), providerId).toBe(false)
    }
  })

  it('does not go by another provider’s address', () => {
    expect(isEmbed({ url: 'https://evil.example/', provider: 'vimeo', providerId: '76979871' })).toBe(false)
  })
})
