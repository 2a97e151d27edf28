import { beforeAll, expect, it } from 'vitest'
import { savePage } from '#lib/pages/save-page.ts'
import { removePage } from '#lib/pages/remove-page.ts'
import { makeNewspaper } from '#lib/stories/testing/newspaper.ts'
import { bodyOf, makePerson } from '#lib/stories/testing/newsroom.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { ask } from './testing/ask.ts'

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
})

it('a page is there from its saving to its removal; the footer and the sitemap name those that are there', async () => {
  const chief = await makePerson(['managing_editor'])
  expect((await ask('/about')).status).toBe(404)
  expect((await ask('/')).text).not.toContain('footer-pages')

  await savePage(chief, { slug: 'about', language: 'ar', title: 'من نحن', document: bodyOf('نحن صحيفة.'), baseVersion: 0 })
  const { status, text, tags } = await ask('/about')
  expect(status).toBe(200)
  expect(tags).toEqual(['page:about', 'edition'])
  expect(text).toContain('<h1>من نحن</h1>')
  expect(text).toContain('نحن صحيفة.')
  expect(text).toMatch(/<link rel="canonical" href="[^"]*\/about"/)
  expect(text).not.toContain('hrefLang="en" href="http')
  expect(jsonLdOf(text)).toMatchObject([{ '@type': 'AboutPage', name: 'من نحن', inLanguage: 'ar', description: 'نحن صحيفة.' }])
  expect((await ask('/')).text).toContain('<a href="/about">من نحن</a>')
  expect((await ask('/en')).text).not.toContain('/en/about')
  expect((await ask('/en/about')).status).toBe(404)
  expect((await ask('/sitemap/fronts.xml')).text).toMatch(/\/about<\/loc>/)

  await savePage(chief, { slug: 'about', language: 'en', title: 'About us', document: bodyOf('We are a paper.'), baseVersion: 0 })
  const both = (await ask('/about')).text
  expect(both).toMatch(/<link rel="alternate" hrefLang="en" href="[^"]*\/en\/about"/)
  expect(both).toContain('<a href="/en/about" lang="en" hrefLang="en">English</a>')
  expect((await ask('/en/about')).text).toContain('<a href="/about" lang="ar" hrefLang="ar">العربية</a>')

  await removePage(chief, { slug: 'about', language: 'ar' })
  expect((await ask('/about')).status).toBe(404)
  expect((await ask('/')).text).not.toContain('footer-pages')
})

function jsonLdOf(html: string): unknown[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => JSON.parse(json) as unknown)
}
