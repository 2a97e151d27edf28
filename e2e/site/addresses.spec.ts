import { expect, test, type APIRequestContext } from '@playwright/test'

async function anyStory(request: APIRequestContext) {
  const html = await (await request.get('/')).text()
  const path = /href="(\/[a-z]+\/(\d+)\/[^"]+)"/.exec(html)
  return { path: path?.[1] ?? '', id: path?.[2] ?? '' }
}

test('one address a story: every other way answers 301', async ({ request }) => {
  const { path, id } = await anyStory(request)
  const wanted = new URL(path, 'http://x').pathname
  for (const other of [`/n/${id}`, `/world/${id}/wrong`, `/life/${id}/خطأ`, `/en/world/${id}/x`]) {
    const response = await request.get(encodeURI(other), { maxRedirects: 0 })
    expect(response.status(), other).toBe(301)
    expect(new URL(response.headers()['location'] ?? '', 'http://x').pathname).toBe(wanted)
  }
})

test('what never existed is 404, in the paper’s own page', async ({ request }) => {
  for (const path of ['/world/999999/x', '/n/999999', '/world/abc', '/wp-admin', '/en/world/999999/x', '/%D9', '/world/999999/%ff']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    expect(await response.text()).toContain('<html')
  }
})

test('the same page from the cache, with or without cookies and unknown parameters', async ({ request }) => {
  const { path } = await anyStory(request)
  // Another journey may publish in between, which makes every page that names the story anew.
  await expect(async () => {
    const first = await request.get(path)
    const second = await request.get(`${path}?utm_source=x&fbclid=1`, { headers: { cookie: 'a=b' } })
    expect(second.headers()['x-cache']).toBe('hit')
    expect(await second.text()).toBe(await first.text())
    const etag = second.headers()['etag'] ?? ''
    expect((await request.get(path, { headers: { 'if-none-match': etag } })).status()).toBe(304)
  }).toPass()
  const head = await request.head(path)
  expect(head.status()).toBe(200)
  expect(await head.text()).toBe('')
})

test('machines find their way: feeds, sitemap, robots, icons', async ({ request }) => {
  const feed = await request.get('/feed.xml')
  expect(feed.headers()['content-type']).toMatch(/rss\+xml|xml/)
  expect(await feed.text()).toContain('<rss')
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Disallow: /desk')
  const sitemap = /Sitemap: (\S+)/.exec(robots)?.[1] ?? ''
  const index = await (await request.get(new URL(sitemap).pathname)).text()
  const part = /<loc>([^<]+)<\/loc>/.exec(index)?.[1] ?? ''
  expect(await (await request.get(new URL(part).pathname)).text()).toContain('<urlset')
  const { path } = await anyStory(request)
  const html = await (await request.get(path)).text()
  const data = JSON.parse(/<script type="application\/ld\+json">(.+?)<\/script>/s.exec(html)?.[1] ?? '{}') as unknown
  expect(JSON.stringify(data)).toContain('NewsArticle')
})
