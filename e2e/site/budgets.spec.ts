import { get } from 'node:http'
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'

// Bytes and requests of a first visit: what a phone has to fetch before it can read. Times are measured by npm run bench.

const KB = 1024
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }
const EDITIONS = [
  { language: 'ar', home: '/', fonts: 4 },
  { language: 'en', home: '/en', fonts: 2 },
]
test.use(PHONE)

type Fetched = { url: string; type: string }

/** Everything that the browser asked for until the page was loaded, in order. */
async function visit(page: Page, path: string): Promise<Fetched[]> {
  const fetched: Fetched[] = []
  page.on('request', (request) => fetched.push({ url: request.url(), type: request.resourceType() }))
  await page.goto(path, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready)
  return fetched
}

/** Bytes of an answer as it travels, with brotli where it is packed. */
async function weigh(url: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
    response.toArray().then((chunks: Buffer[]) => resolve(Buffer.concat(chunks).length), reject)
  }).on('error', reject)
  return promise
}

async function weighAll(fetched: Fetched[], type: string): Promise<number> {
  const sizes = await Promise.all(fetched.filter((one) => one.type === type).map(({ url }) => weigh(url)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The first story of a front with a photo over it and none in its text. */
async function storyWithOnePhoto(request: APIRequestContext, home: string): Promise<string> {
  const html = await (await request.get(home)).text()
  const paths = new Set([...html.matchAll(/<a href="((?:\/en)?\/[a-z]+\/\d+\/[^"]+)"/g)].map(([, path = '']) => path))
  for (const path of paths) {
    const article = /<article>.*?<\/article>/s.exec(await (await request.get(path)).text())?.[0] ?? ''
    if ((article.match(/<figure/g) ?? []).length === 1 && article.includes('class="hero')) return path
  }
  throw new Error(`no story of ${home} has one photo`)
}

for (const { language, home, fonts } of EDITIONS) {
  test(`${language}: a story with one photo keeps to its budgets`, async ({ page, request, baseURL }) => {
    const path = await storyWithOnePhoto(request, home)
    const fetched = await visit(page, path)
    const seen = fetched.map(({ url, type }) => `${type} ${url.replace(baseURL ?? '', '')}`).join('\n')
    expect(fetched.length, seen).toBeLessThanOrEqual(12)
    expect(await weighAll(fetched, 'document')).toBeLessThanOrEqual(15 * KB)
    expect(await weighAll(fetched, 'stylesheet')).toBeLessThanOrEqual(15 * KB)
    expect(await weighAll(fetched, 'font')).toBeLessThanOrEqual(100 * KB)
    expect(await weighAll(fetched, 'script')).toBeLessThanOrEqual(10 * KB)
    const scripts = fetched.filter(({ type }) => type === 'script').map(({ url }) => url.replace(baseURL ?? '', ''))
    expect(scripts, 'the paper’s own module and no framework').toEqual([expect.stringMatching(/^\/assets\/site-[0-9a-f]+\.js$/)])
    expect(fetched.every(({ url }) => url.startsWith(baseURL ?? '-')), seen).toBe(true)
  })

  for (const name of ['home', 'story'] as const) {
    test(`${language}: the fonts of a ${name} are preloaded, each fetched once`, async ({ page, request }) => {
      const fetched = await visit(page, name === 'home' ? home : await storyWithOnePhoto(request, home))
      const preloaded = await page.locator('link[rel=preload][as=font]').evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
      const used = fetched.filter(({ type }) => type === 'font').map(({ url }) => url)
      expect(preloaded).toHaveLength(fonts)
      expect(used.toSorted()).toEqual(preloaded.toSorted())
    })

    test(`${language}: nothing of a ${name} moves when its fonts come late`, async ({ page, request }) => {
      const path = name === 'home' ? home : await storyWithOnePhoto(request, home)
      const late = Promise.withResolvers<void>()
      await page.route('**/*.woff2', async (route) => {
        await late.promise
        await route.continue()
      })
      await watchShifts(page)
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1)
      expect(await page.evaluate(() => document.fonts.status)).toBe('loading')
      late.resolve()
      await page.evaluate(async () => {
        await document.fonts.ready
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      })
      expect(await shiftsOf(page)).toEqual([])
    })
  }

  test(`${language}: the pictures of a phone’s first screens fit their place`, async ({ page }) => {
    await page.goto(home, { waitUntil: 'load' })
    const pictures = await page.locator('main picture img').evaluateAll((images) =>
      images.flatMap((image) => {
        const { complete, naturalWidth, currentSrc, clientWidth } = image as HTMLImageElement
        const candidates = [...(image.parentElement?.querySelector('source')?.srcset.matchAll(/ (\d+)w/g) ?? [])].map(([, width]) => Number(width))
        return complete && naturalWidth > 0 ? [{ got: Number(/\/(\d+)\.webp$/.exec(currentSrc)?.[1]), needs: clientWidth * devicePixelRatio, candidates }] : []
      }),
    )
    expect(pictures.length).toBeGreaterThan(0)
    for (const { got, needs, candidates } of pictures) {
      const enough = candidates.find((width) => width >= needs * 0.9) ?? candidates.at(-1)
      const next = candidates.find((width) => width > (enough ?? 0)) ?? enough
      expect([enough, next], `${got} px for ${needs}`).toContain(got)
    }
  })
}

type Shift = { value: number; moved: string[] }

/** Notes every layout shift from the first paint on, with what moved. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held = globalThis as typeof globalThis & { shifts: Shift[] }
    held.shifts = []
    type Entry = PerformanceEntry & { value: number; sources: { node?: Node }[] }
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Entry[]) {
        const moved = sources.map(({ node }) => (node instanceof Element ? `${node.tagName} ${node.className}` : (node?.textContent ?? '')))
        held.shifts.push({ value, moved })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

function shiftsOf(page: Page): Promise<Shift[]> {
  return page.evaluate(() => (globalThis as typeof globalThis & { shifts: Shift[] }).shifts)
}
