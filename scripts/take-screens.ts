import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { findBrowser } from '#scripts/browser.ts'
import { projectRoot } from '#scripts/project-root.ts'

/**
 * npm run screens: the newspaper as it looks, into docs/screens. Asks a newspaper that runs with the demo's stories,
 * at MANSHET_URL or the usual port.
 */
const origin = process.env['MANSHET_URL'] ?? `http://localhost:${process.env['PORT'] ?? '3000'}`
const folder = path.join(projectRoot, 'docs/screens')
const WINDOWS = { desktop: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } }
const SCHEMES = ['light', 'dark'] as const

type Page = { name: string; path: string }

async function takeScreens(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const { executablePath, args } = findBrowser()
  const browser = await chromium.launch({ executablePath, args: [...args, '--disable-background-networking'] })
  try {
    for (const language of ['ar', 'en'] as const) {
      for (const page of await pagesOf(language)) await takeEach(browser, page, language)
    }
  } finally {
    await browser.close()
  }
}

async function pagesOf(language: 'ar' | 'en'): Promise<Page[]> {
  const prefix = language === 'ar' ? '' : '/en'
  const home = await (await fetch(`${origin}${prefix || '/'}`)).text()
  const [, lead = ''] = /<h2[^>]*><a href="([^"]+)"/.exec(home) ?? []
  return [
    { name: 'home', path: prefix || '/' },
    { name: 'section', path: `${prefix}/uae` },
    { name: 'story', path: lead },
    { name: 'search', path: `${prefix}/search?q=${language === 'ar' ? 'الإمارات' : 'sea'}` },
    { name: 'issue', path: `${prefix}/issue` },
    { name: 'prayer-times', path: `${prefix}/prayer-times` },
  ]
}

async function takeEach(browser: Browser, { name, path: address }: Page, language: string): Promise<void> {
  for (const [window, viewport] of Object.entries(WINDOWS)) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({ viewport, colorScheme })
      const response = await page.goto(`${origin}${address}`)
      if (!response?.ok()) throw new Error(`${address} answers ${response?.status() ?? 'nothing'}.`)
      await page.evaluate(async () => {
        const inSight = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight)
        await Promise.all([document.fonts.ready, ...inSight.map((image) => image.decode())])
      })
      await page.screenshot({ path: path.join(folder, `${name}-${language}-${window}-${colorScheme}.jpg`), type: 'jpeg', quality: 72 })
      await page.close()
    }
  }
}

await takeScreens()
