import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { assetsManifest } from '#lib/site/assets-manifest.ts'
import { buildSiteAssets } from './build-site-assets.ts'

const read = (address: string) => readFileSync(path.join('public', address))
const fontsOf = (names: string[]) => names.map((name) => read(assetsManifest().fonts[name] ?? '').length).reduce((a, b) => a + b, 0)

beforeAll(() => buildSiteAssets())

test('every address of the manifest is a file named by its content, and building again names it the same', () => {
  const first = assetsManifest()
  buildSiteAssets()
  expect(assetsManifest()).toEqual(first)
  for (const address of [first.stylesheet, first.script, first.icon, first.speculation, ...Object.values(first.fonts)]) {
    expect(address).toMatch(/^\/assets\/[a-z-]+-[0-9a-f]{10}\.(css|js|svg|woff2|speculationrules)$/)
    expect(read(address).length).toBeGreaterThan(0)
  }
})

test('the stylesheet names its fonts by their hashed addresses alone', () => {
  const css = read(assetsManifest().stylesheet).toString()
  const named = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map(([, address]) => address)
  expect(new Set(named)).toEqual(new Set(Object.values(assetsManifest().fonts)))
})

test('all modules of a page together stay below 10 KB', () => {
  expect(brotliCompressSync(read(assetsManifest().script)).length).toBeLessThan(10 * 1024)
})

test('stylesheet and fonts of a page keep to their budgets', () => {
  expect(brotliCompressSync(read(assetsManifest().stylesheet)).length).toBeLessThan(15 * 1024)
  expect(fontsOf(['headline-arabic', 'headline-latin', 'text-arabic', 'text-latin'])).toBeLessThan(100 * 1024)
  expect(fontsOf(['headline-latin', 'text-english', 'text-english-italic'])).toBeLessThan(100 * 1024)
})

test('no style knows left from right, or does to Arabic what it does not bear', () => {
  for (const name of readdirSync('components/site/styles')) {
    const css = readFileSync(path.join('components/site/styles', name), 'utf8').replace(/\/\*.*?\*\//gs, '')
    expect(css, name).not.toMatch(/\b(left|right)\b/)
    expect(css, name).not.toMatch(/text-align: justify|hyphens: auto|letter-spacing: (?!0;)/)
  }
})
