import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { signInFile, type Who } from './colleagues.ts'

type Newsroom = {
  /** A page of somebody who has signed in, in a browser of their own. */
  open: (who: Who) => Promise<Page>
  /** A page of a reader without scripts and without a cookie. */
  reader: Page
  /** A browser in which nobody has signed in. */
  stranger: BrowserContext
}

export const test = base.extend<Newsroom>({
  open: async ({ browser }, use) => {
    const opened: BrowserContext[] = []
    await use(async (who) => {
      const context = await browser.newContext({ storageState: signInFile(who) })
      opened.push(context)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
  reader: async ({ browser }, use) => {
    await withContext(browser, { javaScriptEnabled: false }, async (context) => use(await context.newPage()))
  },
  stranger: async ({ browser }, use) => {
    await withContext(browser, {}, use)
  },
})

type Options = Parameters<Browser['newContext']>[0]

async function withContext(browser: Browser, options: Options, work: (context: BrowserContext) => Promise<void>) {
  const context = await browser.newContext(options)
  await work(context)
  await context.close()
}
