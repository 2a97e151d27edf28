import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { z } from 'zod'
import { findBrowser } from '#scripts/browser.ts'

// Fetched when it is asked for: 176 MB would double what a clone installs.
const LIGHTHOUSE = 'lighthouse@13.5.0'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const RUNS = 3
const run = promisify(execFile)

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) })),
  audits: z.record(z.string(), z.object({ score: z.number().nullable(), title: z.string(), displayValue: z.string().optional() })),
})
type Report = z.infer<typeof report>

export type PageScores = { page: string; scores: Record<string, number>; lcp: string; blocking: string; lost: string[] }

/**
 * Lighthouse's scores (0–100) of a phone on slow 4G, simulated, for each kind of page: of three runs the one whose
 * performance is in the middle. `lost`: what took points.
 */
export async function benchLighthouse(): Promise<PageScores[]> {
  const server = await startDemo()
  try {
    const scores: PageScores[] = []
    for (const [page, path] of await pagesOf(server.origin)) scores.push(await measure(page, `${server.origin}${path}`))
    return scores
  } finally {
    server.process.kill('SIGTERM')
    await once(server.process, 'close')
  }
}

export function printScores(pages: PageScores[]): void {
  for (const { page, scores, lcp, blocking, lost } of pages) {
    const points = CATEGORIES.map((name) => `${name} ${scores[name] ?? '–'}`).join('  ')
    console.log(`Lighthouse ${page.padEnd(16)} ${points}  LCP ${lcp}  blocked ${blocking}${lost.length > 0 ? `  lost by: ${lost.join(', ')}` : ''}`)
  }
}

async function measure(page: string, url: string): Promise<PageScores> {
  const reports: Report[] = []
  for (let i = 0; i < RUNS; i += 1) reports.push(await lighthouse(url))
  const performance = ({ categories }: Report) => categories['performance']?.score ?? 0
  const middle = reports.toSorted((a, b) => performance(a) - performance(b))[RUNS >> 1]
  if (!middle) throw new Error('no run')
  const { categories, audits } = middle
  const lost = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => (weight > 0 && (audits[id]?.score ?? 1) < 0.9 ? [id] : [])),
  )
  return {
    page,
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])),
    lcp: audits['largest-contentful-paint']?.displayValue ?? '',
    blocking: audits['total-blocking-time']?.displayValue ?? '',
    lost: [...new Set(lost)],
  }
}

async function lighthouse(url: string): Promise<Report> {
  const { executablePath, args } = findBrowser()
  const flags = ['--headless=new', ...args].join(' ')
  const { stdout } = await run(
    'npm',
    ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, '--output=json', '--quiet', `--only-categories=${CATEGORIES.join()}`, `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: 100 * 1024 * 1024 },
  )
  return report.parse(JSON.parse(stdout))
}

async function pagesOf(origin: string): Promise<[name: string, path: string][]> {
  const storyIn = async (front: string): Promise<string> => {
    const html = await (await fetch(`${origin}${front}`)).text()
    return /<h2[^>]*><a href="((?:\/en)?\/[a-z]+\/\d+\/[^"]+)"/.exec(html)?.[1] ?? front
  }
  return [
    ['home', '/'],
    ['section', '/world'],
    ['story', encodeURI(await storyIn('/'))],
    ['search', `/search?q=${encodeURIComponent('المناخ')}`],
    ['English home', '/en'],
    ['English story', encodeURI(await storyIn('/en'))],
  ]
}

/** The demo newspaper as end-to-end tests get it, with the page cache in front. */
async function startDemo(): Promise<{ origin: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['scripts/e2e-server.ts', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /^Ready on (\S+)/.exec(line)?.[1]
    if (!origin) continue
    child.stdout.resume()
    return { origin, process: child }
  }
  throw new Error('the demo newspaper did not start')
}

if (import.meta.main) printScores(await benchLighthouse())
