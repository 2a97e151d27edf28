import { AuthorPage } from '#components/site/author-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { authorPath } from '#lib/content/paths.ts'
import { findCounterpart } from '#lib/reader/find-counterpart.ts'
import { findAuthor, getAuthor } from '#lib/reader/get-author.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { authorMetadata } from '#lib/site/metadata.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { answerMissing } from './answer-missing.tsx'
import { decodeSegment } from './decode-segment.ts'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders } from './render.tsx'

/** An author with a page of what they signed. @param request.segment percent-encoded, as the router gives it */
export function answerAuthor(language: Language, request: { segment: string; before: string | null }): Promise<Response> {
  return orErrorPage(language, async () => {
    const slug = decodeSegment(request.segment)
    const [edition, counterpart, page] = await Promise.all([
      getEdition(language),
      findCounterpart(language, null),
      slug === null ? null : getAuthor(language, { slug, before: request.before }),
    ])
    if (!page) return answerMissing(language)
    const { author, cards } = page
    const isElsewhere = (await findAuthor(counterpart.language, author.slug)) !== null
    const context = pageContext(edition)
    const html = await renderForReaders({
      context,
      metadata: authorMetadata(page, edition, isElsewhere),
      counterpart,
      section: null,
      masthead: 'small',
      elsewhere: isElsewhere ? (other) => authorPath(other, author.slug) : undefined,
      children: <AuthorPage {...context} {...page} />,
    })
    const faces = author.portrait ? [cacheTag.media(author.portrait.mediaId)] : []
    const own = [cacheTag.author(author.id, language), cacheTag.author(author.id, counterpart.language)]
    return htmlResponse(html, { tags: [...own, ...faces, ...pageTags({ cards })], lifetime: LIFETIMES.section })
  })
}
