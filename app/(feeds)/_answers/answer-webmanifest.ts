import { orErrorPage } from '#app/(site)/_answers/or-error-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { homePath } from '#lib/content/paths.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { fileResponse } from '#lib/site/responses.ts'

/** What a phone needs to put the edition among its apps. */
export function answerWebmanifest(language: Language): Promise<Response> {
  return orErrorPage(language, async () => {
    const { name, tagline } = await getEdition(language)
    const manifest = {
      name,
      short_name: name,
      ...(tagline ? { description: tagline } : {}),
      lang: language,
      dir: language === 'ar' ? 'rtl' : 'ltr',
      id: homePath(language),
      start_url: homePath(language),
      scope: '/',
      display: 'minimal-ui',
      background_color: '#fffdf9',
      theme_color: '#fffdf9',
      icons: [
        ...[192, 512].map((size) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' })),
        { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    }
    return fileResponse(JSON.stringify(manifest, null, 2), {
      type: 'application/manifest+json; charset=utf-8',
      tags: [cacheTag.edition()],
      lifetime: LIFETIMES.file,
    })
  })
}
