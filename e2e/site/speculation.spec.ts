import { expect, test, type Page } from '@playwright/test'
import { addressOn } from './address-on.ts'

/** Links that a page may carry by mistake or design, and which nobody may open before the reader does. */
const NEVER = [
  '/desk',
  '/desk/stories/12',
  '/desk/12/x',
  '/read',
  '/sign-in',
  '/api/health',
  '/search?q=x',
  '/en/search?q=x',
  '/issue/2026-11-25/pdf',
  '/feed.xml',
  'https://elsewhere.example/world',
  'https://elsewhere.example/world/12/x',
]

type Attempt = { url: string; action: 'Prefetch' | 'Prerender' }

const EDITIONS = [
  { front: '/', section: '/science', headline: 'صير بني ياس' },
  { front: '/en', section: '/en/science', headline: 'After six days' },
]

for (const { front, section, headline } of EDITIONS) {
  test(`${front}: the browser makes ready what stories and fronts its links lead to, and nothing else`, async ({ page, request, baseURL }) => {
    const attempts = await followRules(page)
    const response = await page.goto(front)
    expect(response?.headers()['speculation-rules']).toMatch(/^"\/assets\/links-[0-9a-f]+\.speculationrules"$/)
    const story = await addressOn(request, { front: section, headline })
    await addLinks(page, [story, section, ...NEVER])
    await expect.poll(() => attempts().get(new URL(story, baseURL).href)).toBe('Prerender')
    await expect.poll(() => attempts().get(`${baseURL}${section}`)).toBe('Prefetch')
    expect([...attempts().keys()].filter((url) => NEVER.some((address) => new URL(address, baseURL).href === url))).toEqual([])
    for (const [url, action] of attempts()) {
      const { origin, pathname } = new URL(url)
      expect(origin).toBe(baseURL)
      expect(pathname).toMatch(action === 'Prerender' ? /^(\/en)?\/[a-z-]+\/\d+\/[^/]+$/ : /^(\/en)?\/[a-z-]*$/)
    }
  })
}

/** @returns the browser's own list of what it may open ahead; empty where it refuses the rules. */
async function followRules(page: Page): Promise<() => Map<string, Attempt['action']>> {
  const session = await page.context().newCDPSession(page)
  let attempts: Attempt[] = []
  session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    attempts = preloadingAttemptSources.map(({ key: { url, action } }) => ({ url, action: action as Attempt['action'] }))
  })
  await session.send('Preload.enable')
  return () => new Map(attempts.map(({ url, action }) => [url, action]))
}

async function addLinks(page: Page, addresses: string[]): Promise<void> {
  await page.evaluate((links) => {
    for (const href of links) document.querySelector('main')?.append(Object.assign(document.createElement('a'), { href, textContent: href }))
  }, addresses)
}
