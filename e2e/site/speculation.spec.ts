import { expect, test, type Page } from '@playwright/test'

// Links are fetched ahead by rules that a header names, so that the policy of the pages needs no inline script.

type Status = { key: { url: string; action: string }; status: string }

/** What the browser does ahead of the reader, told as it happens, and what it says against it. */
async function watch(page: Page): Promise<{ ahead: Status[]; refusals: string[] }> {
  const [ahead, refusals]: [Status[], string[]] = [[], []]
  const session = await page.context().newCDPSession(page)
  session.on('Preload.prerenderStatusUpdated', (event) => ahead.push(event))
  session.on('Preload.prefetchStatusUpdated', (event) => ahead.push(event))
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
    if (ruleSet.errorMessage) refusals.push(ruleSet.errorMessage)
  })
  await session.send('Preload.enable')
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) refusals.push(message.text())
  })
  return { ahead, refusals }
}

for (const home of ['/', '/en']) {
  test(`${home}: a story is made ready when the pointer rests on its headline, and nothing is refused`, async ({ page }) => {
    const { ahead, refusals } = await watch(page)
    await page.goto(home)
    const headline = page.getByRole('main').getByRole('heading').getByRole('link').first()
    const address = await headline.evaluate((link) => (link as HTMLAnchorElement).href)
    await headline.hover()
    await expect
      .poll(() => ahead.filter(({ key, status }) => key.url === address && ['Ready', 'Success'].includes(status)).map(({ key }) => key.action))
      .toContain('Prerender')
    expect(refusals).toEqual([])
    await headline.click()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('a section is fetched ahead, but neither search nor what is for one person', async ({ page, request }) => {
  const { ahead } = await watch(page)
  await page.goto('/')
  const section = page.locator('.bar').getByRole('link').nth(2)
  const address = await section.evaluate((link) => (link as HTMLAnchorElement).href)
  await page.locator('.strip-search').first().hover()
  await section.hover()
  await expect.poll(() => ahead.some(({ key, status }) => key.url === address && ['Ready', 'Success'].includes(status))).toBe(true)
  expect(ahead.filter(({ key }) => /\/(search|desk|api|sign-in)/.test(key.url))).toEqual([])
  const rules = /"([^"]+)"/.exec((await request.get('/')).headers()['speculation-rules'] ?? '')?.[1] ?? ''
  const answer = await request.get(rules)
  expect(answer.headers()['content-type']).toBe('application/speculationrules+json')
  expect(answer.headers()['cache-control']).toContain('immutable')
})
