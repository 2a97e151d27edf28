import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { HomePage } from './home-page.tsx'
import { GonePage, NotFoundPage } from './message-page.tsx'
import type { PageHead } from './page-head.tsx'
import { renderPage } from './render-page.tsx'
import { SectionPage } from './section-page.tsx'
import { card, edition, picture, section, story } from './site.test-kit.ts'
import { StoryPage } from './story-page.tsx'

beforeAll(() => buildSiteAssets())

/** Kept apart from the page's text: it comes from this origin, and the page is whole without it. */
const OWN_MODULE = expect.stringMatching(/^<script type="module" src="\/assets\/site-[0-9a-f]+\.js">$/)
const HOSTILE = `</script><script>alert(1)</script>"><img src=x onerror='alert(1)'>`
const today = new Date('2024-11-27T08:00:00Z')
const context = { edition, pictureBase: '/media', today } as const
const head: PageHead = {
  title: 'عنوان',
  description: '',
  canonical: null,
  meta: [],
  alternates: [],
  feeds: [],
  jsonLd: [],
  priority: null,
}
const alone = { neighbours: { previous: null, next: null }, translation: null }
const page = { ...context, otherEdition: null, currentSection: section, masthead: 'small', head } as const
const storyPage = (change = {}) => renderPage({ ...page, children: <StoryPage {...context} {...alone} story={story(change)} more={[card(8)]} /> })

test('a page is a whole document in its edition’s language and direction', async () => {
  const html = await storyPage()
  expect(html).toMatch(/^<!doctype html><html lang="ar" dir="rtl"><head><meta charSet="utf-8"\/>/i)
  expect(html).toContain('<time dateTime="2024-11-27">الأربعاء 27 نوفمبر 2024</time>')
  expect(html).toContain('جميع الحقوق محفوظة لـصحيفة الأفق 2024©')
  const english = await renderPage({ ...page, edition: { ...edition, language: 'en' }, children: null })
  expect(english).toContain('<html lang="en" dir="ltr">')
})

test('a story carries what the paper prints over and under it', async () => {
  const html = await storyPage({ updatedAt: '2022-01-11T06:00:00.000Z' })
  expect(html).toContain('<time dateTime="2022-01-10T20:47:00.000Z">11 يناير 2022 00:47</time>')
  expect(html).toContain('آخر تحديث <time dateTime="2022-01-11T06:00:00.000Z">11 يناير 2022 10:00</time>')
  expect(html).toContain('<p class="dateline">ألماتي (وكالات)</p>')
  expect(html).toContain('<figcaption>الميناء ليلاً <span class="credit">(أ ف ب)</span></figcaption>')
  expect(html).toMatch(/<img[^>]* fetchPriority="high"/i)
})

test('a story without photo, standfirst, kicker, byline and dateline leaves no empty element behind', async () => {
  const html = await storyPage({ hero: null, dateline: { place: '', sources: [] } })
  expect(html).not.toMatch(/<(p|h1|ul|figure|figcaption|span)( class="[^"]*")?><\/\1>/)
  expect(html).not.toContain('class="hero')
})

test('a photo without a caption still names its source', async () => {
  const html = await storyPage({ hero: { ...picture, caption: '', credit: 'أ ف ب' } })
  expect(html).toContain('<span class="credit">(أ ف ب)</span>')
})

test('hostile words stay words wherever a page shows them', async () => {
  const change = { headline: HOSTILE, kicker: HOSTILE, standfirst: HOSTILE, tags: [{ name: HOSTILE, slug: 'x' }] }
  const html = await renderPage({
    ...page,
    head: { ...head, title: HOSTILE, description: HOSTILE, meta: [{ property: 'og:title', content: HOSTILE }], jsonLd: [{ headline: HOSTILE }] },
    children: <StoryPage {...context} {...alone} story={story(change)} more={[card(8, change)]} />,
  })
  expect(html.match(/<script[^>]*>/g)).toEqual([OWN_MODULE, '<script type="application/ld+json">'])
  expect(html).not.toContain('<img src=x')
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? ''
  expect(JSON.parse(json)).toEqual({ headline: HOSTILE })
})

test('the content security policy holds: no script runs, no style stands in the page', async () => {
  const cards = Array.from({ length: 7 }, (_, i) => card(i + 10))
  const pages = await Promise.all([
    storyPage(),
    renderPage({
      ...page,
      children: (
        <HomePage {...context} lead={card(1)} top={cards} headlines={cards} latest={cards} blocks={[{ section, cards }]} opinion={null} mostRead={{ today: cards, week: cards }} />
      ),
    }),
    renderPage({ ...page, children: <SectionPage {...context} section={section} cards={cards} olderPath="/world?before=1" isFirstPage /> }),
    renderPage({ ...page, children: <NotFoundPage {...context} latest={cards} /> }),
    renderPage({ ...page, children: <GonePage {...context} latest={cards} reason="سبب" /> }),
  ])
  for (const html of pages) {
    expect(html.replace(/<script type="module" src="\/assets\/site-\w+\.js">/, '')).not.toMatch(/<script|<style| on[a-z]+=|javascript:/i)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<main/g)).toHaveLength(1)
  }
})

test('the picture that a page waits for is preloaded as it is then asked for', async () => {
  const html = await renderPage({
    ...page,
    head: { ...head, priority: { picture, slot: 'hero' } },
    children: <StoryPage {...context} {...alone} story={story()} more={[]} />,
  })
  const preloaded = /<link rel="preload" as="image"[^>]* imageSrcSet="([^"]*)"/i.exec(html)?.[1]
  const asked = /<source type="image\/webp" srcSet="([^"]*)"/i.exec(html)?.[1]
  expect(preloaded).toContain('/media/0b5c1f6e-6b1a-4a53-9d4e-0f6f5a1f9d11/640.webp 640w')
  expect(preloaded).toBe(asked)
})

test('a story of a thousand words stays within its budget', async () => {
  const words = Array.from({ length: 1000 }, (_, i) => `كلمة${i}`).join(' ')
  const document = { ...story().document, content: [{ type: 'paragraph' as const, attrs: { id: 'long', dir: null }, content: [{ type: 'text' as const, attrs: {}, text: words }] }] }
  expect(brotliCompressSync(await storyPage({ document })).length).toBeLessThan(15 * 1024)
})
