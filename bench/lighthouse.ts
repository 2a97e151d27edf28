import { chromium } from 'playwright-core'
import lighthouse from 'lighthouse'
import { findBrowser } from '#scripts/browser.ts'
import { freePort } from './free-port.ts'
import { startNewspaper } from './newspaper.ts'

const RUNS = 3
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export type Scores = { page: string; scores: number[]; largestPaint: number }

/** Lighthouse as on a phone with simulated slow 4G, on the demo newspaper: of several runs the median. */
export async function benchLighthouse(): Promise<Scores[]> {
  const newspaper = await startNewspaper({ MANSHET_DEMO: '1', DATABASE_URL: '' })
  try {
    return await lookAtPages(newspaper.url)
  } finally {
    await newspaper.close()
  }
}

async function lookAtPages(origin: string): Promise<Scores[]> {
  const port = await freePort()
  const { executablePath, args } = findBrowser()
  const browser = await chromium.launch({ executablePath, args: [...args, '--disable-background-networking', `--remote-debugging-port=${port}`] })
  const pages: Scores[] = []
  try {
    for (const [page, address] of await pagesOf(origin)) pages.push(await look(page, { url: `${origin}${address}`, port }))
  } finally {
    await browser.close()
  }
  return pages
}

async function pagesOf(origin: string): Promise<[string, string][]> {
  const home = await (await fetch(origin)).text()
  const [, lead = ''] = /<h2[^>]*><a href="([^"]+)"/.exec(home) ?? []
  return [
    ['home', '/'],
    ['section', '/uae'],
    ['story', lead],
    ['search', `/search?q=${encodeURIComponent('مدينة')}`],
    ['English home', '/en'],
  ]
}

async function look(page: string, { url, port }: { url: string; port: number }): Promise<Scores> {
  const runs: { scores: number[]; largestPaint: number }[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await lookOnce(url, port))
  return {
    page,
    scores: CATEGORIES.map((_, i) => median(runs.map(({ scores }) => scores[i] ?? NaN))),
    largestPaint: median(runs.map(({ largestPaint }) => largestPaint)),
  }
}

async function lookOnce(url: string, port: number): Promise<{ scores: number[]; largestPaint: number }> {
  // The answers to a search ask search engines not to be kept, as they should: that is no fault of theirs.
  const skipAudits = url.includes('/search') ? ['is-crawlable'] : null
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES], skipAudits })
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`)
  const { categories, audits } = result.lhr
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? NaN) * 100)),
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? NaN,
  }
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN
}

/** Prints the four scores of each page. */
export function printScores(pages: Scores[]): void {
  for (const { page, scores, largestPaint } of pages) {
    const named = CATEGORIES.map((name, i) => `${name} ${String(scores[i]).padStart(3)}`).join('  ')
    console.log(`Lighthouse, mobile: ${page.padEnd(24)} ${named}  largest paint ${Math.round(largestPaint)} ms  aim: 100 each`)
  }
}

if (import.meta.main) printScores(await benchLighthouse())
