import { expect, test, type Page } from '@playwright/test'

// Bytes and requests that a page may cost, as a phone on a slow line pays them: compressed, the first time.

const KB = 1024
const MOST = { modules: 10 * KB, styles: 15 * KB, fonts: 100 * KB, storyHtml: 15 * KB, storyRequests: 12 }

const EDITIONS = [
  { name: 'Arabic', prefix: '', section: '/world', search: '/search?q=الوزير' },
  { name: 'English', prefix: '/en', section: '/en/uae', search: '/en/search?q=storm' },
]

for (const { name, prefix, section, search } of EDITIONS) {
  const pages = { home: prefix || '/', section, search }
  for (const [kind, path] of Object.entries(pages)) {
    test(`${name} ${kind}: within its bytes, from this server alone`, async ({ page }) => {
      const costs = await open(page, path)
      expectCheap(costs)
    })
  }

  test(`${name} story with one photo: within its bytes and ${MOST.storyRequests} requests`, async ({ page }) => {
    const costs = await open(page, await storyWithOnePhoto(page, prefix))
    expectCheap(costs)
    expect(bytesOf(costs, 'document')).toBeLessThanOrEqual(MOST.storyHtml)
    expect(costs.map(({ address }) => address).length, list(costs)).toBeLessThanOrEqual(MOST.storyRequests)
  })

  for (const kind of ['home', 'story'] as const) {
    test(`${name} ${kind}: next to nothing moves when the fonts arrive after the first paint`, async ({ page }) => {
      const path = kind === 'home' ? pages.home : await storyWithOnePhoto(page, prefix)
      let sayPainted = () => {}
      const painted = new Promise<void>((resolve) => (sayPainted = resolve))
      await page.route('**/*.woff2', async (route) => {
        await painted
        await route.continue()
      })
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(path, { waitUntil: 'commit' })
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      sayPainted()
      await page.waitForLoadState('load')
      await page.evaluate(() => document.fonts.ready)
      // A shift is reported with the frame after it.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02)
    })
  }
}

type Cost = { address: string; type: string; bytes: number }

/** Opens a page with an empty cache. @returns everything that it asked for */
async function open(page: Page, path: string): Promise<Cost[]> {
  const costs: Promise<Cost>[] = []
  page.on('requestfinished', (request) => {
    costs.push(request.sizes().then(({ responseBodySize }) => ({ address: request.url(), type: request.resourceType(), bytes: responseBodySize })))
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  return Promise.all(costs)
}

function expectCheap(costs: Cost[]): void {
  const origin = new URL(costs[0]?.address ?? '').origin
  expect(costs.filter(({ address }) => !address.startsWith(`${origin}/`))).toEqual([])
  const scripts = costs.filter(({ type }) => type === 'script')
  expect(scripts.filter(({ address }) => !/\/assets\/site-[0-9a-f]+\.js$/.test(address))).toEqual([])
  expect(bytesOf(costs, 'script')).toBeLessThanOrEqual(MOST.modules)
  expect(bytesOf(costs, 'stylesheet')).toBeLessThanOrEqual(MOST.styles)
  const fonts = bytesOf(costs, 'font')
  expect(fonts).toBeGreaterThan(0)
  expect(fonts, list(costs)).toBeLessThanOrEqual(MOST.fonts)
}

/** @returns a story of the edition's front page whose own text has one photo, its lead picture. */
async function storyWithOnePhoto(page: Page, prefix: string): Promise<string> {
  const home = await (await page.request.get(prefix || '/')).text()
  const paths = new Set([...home.matchAll(/href="(\/(?:en\/)?[a-z-]+\/\d+\/[^"]+)"/g)].map(([, path]) => path ?? ''))
  for (const path of paths) {
    const html = await (await page.request.get(path)).text()
    const article = html.slice(html.indexOf('<article'), html.indexOf('</article>'))
    if (article.match(/<figure/g)?.length === 1) return path
  }
  throw new Error('no story of the front page has exactly one photo')
}

function bytesOf(costs: Cost[], type: string): number {
  return costs.filter((cost) => cost.type === type).reduce((sum, { bytes }) => sum + bytes, 0)
}

function list(costs: Cost[]): string {
  return costs.map(({ address, type, bytes }) => `${type} ${bytes} ${decodeURI(address)}`).join('\n')
}
