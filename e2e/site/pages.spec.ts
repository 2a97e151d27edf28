import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'

/** Each kind of page that readers open, in both editions. */
const PAGES = [
  { name: 'home', path: '/', status: 200, dir: 'rtl' },
  { name: 'section', path: '/world', status: 200, dir: 'rtl' },
  { name: 'opinion', path: '/opinion', status: 200, dir: 'rtl' },
  { name: 'not found', path: '/no/such/page', status: 404, dir: 'rtl' },
  { name: 'English home', path: '/en', status: 200, dir: 'ltr' },
  { name: 'English section', path: '/en/uae', status: 200, dir: 'ltr' },
  { name: 'English not found', path: '/en/no-such-section', status: 404, dir: 'ltr' },
]

for (const { name, path, status, dir } of PAGES) {
  test(`${name}: whole, in its direction, with no script but the paper’s own module`, async ({ page }) => {
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url())
    })
    const response = await page.goto(path)
    expect(response?.status()).toBe(status)
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page.getByRole('contentinfo')).toContainText(String(new Date().getFullYear()))
    expect(scripts.every((address) => /\/assets\/site-[0-9a-f]+\.js$/.test(address))).toBe(true)
    expect(await page.locator('script:not([type="application/ld+json"], [type=module][src^="/assets/"])').count()).toBe(0)
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(policy).toContain(`script-src 'self'`)
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(response?.headers()['set-cookie']).toBeUndefined()
  })

  test(`${name}: axe finds nothing, and nothing spills from 360 to 1920 px`, async ({ page }) => {
    await page.goto(path)
    await expectAccessible(page)
    for (const width of [360, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSidewaysScroll(page)
    }
  })
}
