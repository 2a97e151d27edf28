import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { browserslistToTargets, bundle } from 'lightningcss'

/**
 * Writes what the newspaper's pages link into `public/assets/`: one stylesheet, one module, the fonts, the icon
 * and the links that browsers may fetch ahead, each named by its content's hash, and `manifest.json` which says their names. Takes well under a second; does the same again
 * when run again. Start, dev and test run it before they listen.
 */
export function buildSiteAssets(): void {
  mkdirSync(OUT, { recursive: true })
  const fonts = Object.fromEntries(
    readdirSync(FONTS)
      .filter((name) => name.endsWith('.woff2'))
      .map((name) => [path.basename(name, '.woff2'), keep(name, readFileSync(path.join(FONTS, name)))]),
  )
  const stylesheet = keep('site.css', bundleStyles(fonts))
  const script = keep('site.js', bundleModules())
  const icon = keep('icon.svg', readFileSync(path.resolve('components/site/icon.svg')))
  const speculation = keep('links.speculationrules', readFileSync(path.resolve('components/site/links.speculationrules')))
  const manifest = { stylesheet, script, icon, speculation, fonts }
  writeWhole(path.join(OUT, 'manifest.json'), JSON.stringify(manifest, null, 2))
  removeOld()
}

const OUT = path.resolve('public/assets')
const FONTS = path.resolve('components/site/fonts')
const WEEK = 7 * 86_400_000

// The browsers of the last four years and a little: what readers' phones run.
const TARGETS = browserslistToTargets(['chrome 100', 'safari 15.4', 'ios_saf 15.4', 'firefox 100', 'samsung 18'])

function bundleStyles(fonts: Record<string, string>): Uint8Array {
  const { code } = bundle({
    filename: path.resolve('components/site/styles/site.css'),
    minify: true,
    targets: TARGETS,
    visitor: {
      Url: (url) => ({ ...url, url: fontAddress(url.url, fonts) }),
    },
  })
  return code
}

/** What pages do beyond HTML, in one file: a request of its own for each would cost a phone more than its bytes. */
function bundleModules(): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve('components/site/modules/site.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: ['chrome100', 'safari15.4', 'ios15.4', 'firefox100'],
  })
  const [file] = outputFiles
  if (!file) throw new Error('components/site/modules/site.ts gave no file.')
  return file.contents
}

function fontAddress(url: string, fonts: Record<string, string>): string {
  const address = fonts[path.basename(url, '.woff2')]
  if (!address) throw new Error(`The styles name a file that components/site/fonts does not hold: ${url}`)
  return address
}

/** Writes a file under its hashed name. @returns its address */
function keep(name: string, content: Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const { name: stem, ext } = path.parse(name)
  const hashed = `${stem}-${hash}${ext}`
  writeWhole(path.join(OUT, hashed), content)
  return `/assets/${hashed}`
}

// By renaming, so that a page asked for meanwhile never gets half a file.
function writeWhole(file: string, content: Uint8Array | string): void {
  writeFileSync(`${file}.${process.pid}.tmp`, content)
  renameSync(`${file}.${process.pid}.tmp`, file)
}

// A cached page still links the stylesheet that it was made with, so files of earlier versions stay for a week.
function removeOld(): void {
  for (const name of readdirSync(OUT)) {
    const file = path.join(OUT, name)
    if (Date.now() - statSync(file).mtimeMs > WEEK) rmSync(file)
  }
}

if (import.meta.main) buildSiteAssets()
