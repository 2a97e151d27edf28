import { expect, type APIRequestContext } from '@playwright/test'

/** @returns the path of the story of which a front names the beginning of the headline. */
export async function addressOn(request: APIRequestContext, { front, headline }: { front: string; headline: string }): Promise<string> {
  const html = await (await request.get(front)).text()
  const link = [...html.matchAll(/<a href="([^"]+)"[^>]*>(.*?)<\/a>/gs)].find(([, , words = '']) => textOf(words).includes(headline))
  expect(link, `${front} names «${headline}»`).toBeDefined()
  return link?.[1] ?? ''
}

function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, '')
}
