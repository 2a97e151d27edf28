import { expect, test, type APIRequestContext, type Page, type Request } from '@playwright/test'
import { addressOn } from './address-on.ts'

// What a page costs a reader, as Chromium receives it. Bytes and requests are the same on every machine; times stand
// in `npm run bench`.

const KB = 1024
const BUDGET = { script: 10 * KB, stylesheet: 15 * KB, font: 100 * KB, storyHtml: 15 * KB, storyRequests: 12, shift: 0.01, lateShift: 0.05 }
const WINDOWS = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } }

/** Of each edition a page of each kind; the story has one photo, and text enough that pictures of others are far below. */
const EDITIONS = [
  { language: 'ar', home: '/', section: '/science', search: '/search?q=مدينة', headline: 'صير بني ياس' },
  { language: 'en', home: '/en', section: '/en/science', search: '/en/search?q=sea', headline: 'After six days' },
] as const
const KINDS = ['home', 'section', 'story', 'search'] as const

type Loaded = { type: string; address: string; bytes: number }

for (const { language, headline, ...addresses } of EDITIONS) {
  const find = async (request: APIRequestContext, kind: (typeof KINDS)[number]): Promise<string> =>
    kind === 'story' ? addressOn(request, { front: addresses.section, headline }) : addresses[kind]

  for (const kind of KINDS) {
    test(`${kind} in ${language}: module, styles and fonts keep to their bytes, and nobody else is asked`, async ({ page, request, baseURL }) => {
      const loaded = await load(page, await packed(request, await find(request, kind)))
      expect(loaded.filter(({ address }) => new URL(address).origin !== baseURL)).toEqual([])
      const scripts = loaded.filter(({ type }) => type === 'script')
      expect(scripts.map(({ address }) => new URL(address).pathname)).toEqual([expect.stringMatching(/^\/assets\/site-[0-9a-f]+\.js$/)])
      for (const type of ['script', 'stylesheet', 'font'] as const) {
        expect(bytesOf(loaded, type), type).toBeGreaterThan(0)
        expect(bytesOf(loaded, type), type).toBeLessThanOrEqual(BUDGET[type])
      }
      const preloaded = page.locator('link[rel=preload][as=font]')
      const fonts = loaded.filter(({ type }) => type === 'font').map(({ address }) => address)
      expect(fonts.toSorted()).toEqual((await preloaded.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))).toSorted())
    })

    test(`${kind} in ${language}: nothing moves for a reader who has the fonts`, async ({ page, request }) => {
      const address = await find(request, kind)
      for (const window of Object.values(WINDOWS)) {
        await page.setViewportSize(window)
        await page.goto(address)
        await page.evaluate(() => document.fonts.ready)
        await page.goto(address, { waitUntil: 'networkidle' })
        expect(await shiftOf(page)).toBeLessThan(BUDGET.shift)
      }
    })
  }

  for (const [name, window] of Object.entries(WINDOWS)) {
    test(`a story with one photo in ${language} on a ${name}: its text, its requests`, async ({ page, request }) => {
      await page.setViewportSize(window)
      const loaded = await load(page, await packed(request, await find(request, 'story')))
      expect(bytesOf(loaded, 'document')).toBeLessThanOrEqual(BUDGET.storyHtml)
      expect(await page.getByRole('article').locator('figure img').count()).toBe(1)
      expect(loaded.length, loaded.map(({ address }) => address).join('\n')).toBeLessThanOrEqual(BUDGET.storyRequests)
    })

    // A headline may break elsewhere in the system's face: a line more or less is all that may move.
    for (const kind of ['story', 'search'] as const) {
      test(`${kind} in ${language} on a ${name}: the fonts come late, and a line at most moves`, async ({ page, request }) => {
        await page.setViewportSize(window)
        const letGo = await holdFonts(page)
        await page.goto(await find(request, kind), { waitUntil: 'domcontentloaded' })
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
        expect(await hasOwnFonts(page)).toBe(false)
        letGo()
        await page.waitForLoadState('networkidle')
        expect(await hasOwnFonts(page)).toBe(true)
        expect(await shiftOf(page)).toBeLessThan(BUDGET.lateShift)
      })
    }
  }
}

/** Opens a page as somebody who was never here. @returns all that came, with its bytes as they travelled */
async function load(page: Page, address: string): Promise<Loaded[]> {
  const finished: Request[] = []
  page.on('requestfinished', (request) => finished.push(request))
  await page.goto(address, { waitUntil: 'networkidle' })
  return Promise.all(
    finished.map(async (request) => {
      const { responseBodySize } = await request.sizes()
      return { type: request.resourceType(), address: request.url(), bytes: responseBodySize }
    }),
  )
}

function bytesOf(loaded: Loaded[], wanted: string): number {
  return loaded.filter(({ type }) => type === wanted).reduce((sum, { bytes }) => sum + bytes, 0)
}

/** The address, as soon as the page cache has its files with brotli, and the page too where it keeps it. */
async function packed(request: APIRequestContext, address: string): Promise<string> {
  const page = await (await request.get(address)).text()
  const files = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(([, file = '']) => file)
  for (const each of address.includes('/search') ? files : [address, ...files]) {
    await expect.poll(async () => (await request.get(each)).headers()['content-encoding'], { message: each }).toBe('br')
  }
  return address
}

/** No font arrives until what is answered is called. */
async function holdFonts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/*.woff2', (route) => promise.then(() => route.continue()))
  return resolve
}

/** Whether one of the paper's faces is there; those named « Until» are the system's. */
async function hasOwnFonts(page: Page): Promise<boolean> {
  return page.evaluate(() => [...document.fonts].some(({ family, status }) => !family.includes('Until') && status === 'loaded'))
}

/** All layout shifts of the page, added up, when its fonts are drawn. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        void document.fonts.ready.then(() =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum)))),
        )
      }),
  )
}
