import type { Language } from '#lib/content/fields.ts'
import type { StandingPageName } from '#lib/content/standing-pages.ts'
import { db } from '#lib/db/client.ts'
import { now } from '#lib/platform/clock.ts'
import { buildDocument } from './build-document.ts'
import { PAGES } from './pages.ts'

/** The demo's standing pages, in both languages; none of them shows a picture. */
export async function seedPages(): Promise<void> {
  for (const { slug, texts } of PAGES) {
    for (const [language, { title, body }] of Object.entries(texts)) await seedPage({ slug, language: language as Language, title, body })
  }
}

type Page = { slug: StandingPageName; language: Language; title: string; body: string }

async function seedPage({ slug, language, title, body }: Page): Promise<void> {
  const document = buildDocument(`${slug}-${language}`, body, (picture) => {
    throw new Error(`${slug} shows ${picture}`)
  })
  await db.standingPage.upsert({
    where: { slug_language: { slug, language } },
    create: { slug, language, title, document, editedAt: now(), editedBy: 'الأفق' },
    update: {},
  })
}
