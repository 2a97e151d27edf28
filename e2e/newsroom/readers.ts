import { expect, type APIRequestContext, type Page } from '@playwright/test'

/** @returns the address that readers have of a story, as the short form leads to it. */
export async function addressOf(request: APIRequestContext, storyId: number): Promise<string> {
  const short = `/n/${storyId}`
  await expect.poll(async () => (await request.get(short)).status(), { message: short }).toBe(200)
  return decodeURI(new URL((await request.get(short)).url()).pathname)
}

/** Opens a page again and again until readers have it as it should be: within a moment. */
export async function openUntil(page: Page, address: string, isAsItShould: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.goto(address)
    await isAsItShould()
  }).toPass({ timeout: 15_000 })
}

/** @returns whether the newspaper's list at this address names the story. */
export async function names(request: APIRequestContext, address: string, words: string): Promise<boolean> {
  return (await (await request.get(address)).text()).includes(words)
}

/** @returns whether one of the parts of the sitemap leads to the story. */
export async function isInSitemap(request: APIRequestContext, path: string): Promise<boolean> {
  const index = await (await request.get('/sitemap.xml')).text()
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, part]) => new URL(part ?? '').pathname)
  for (const part of parts) if (await names(request, part, encodeURI(path))) return true
  return false
}
