import { SearchPage } from '#components/site/search-page.tsx'
import { cacheTag } from '#lib/content/cache-tags.ts'
import type { Language } from '#lib/content/fields.ts'
import { findAuthorName } from '#lib/reader/find-author-name.ts'
import { findCounterpart } from '#lib/reader/find-counterpart.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getLatest } from '#lib/reader/latest.ts'
import { searchStories, type ReaderAuthorName, type ReaderHits } from '#lib/reader/search-stories.ts'
import { suggestSpelling } from '#lib/reader/suggest-spelling.ts'
import type { ReaderEdition } from '#lib/reader/types.ts'
import { parseQuestion, type Question } from '#lib/search/parse-question.ts'
import { LIFETIMES } from '#lib/site/lifetimes.ts'
import { messageMetadata } from '#lib/site/metadata.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { htmlResponse, unsharedHtmlResponse } from '#lib/site/responses.ts'
import { readSearchForm, spanOf, type SearchErrors, type SearchForm } from '#lib/site/search-request.ts'
import { searchWordsOf } from '#lib/site/search-words.ts'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders } from './render.tsx'

/** The search: its form, and what answers the question in it. */
export function answerSearch(language: Language, params: URLSearchParams): Promise<Response> {
  return orErrorPage(language, async () => {
    const form = readSearchForm(params)
    const [edition, author, counterpart] = await Promise.all([
      getEdition(language),
      form.author ? findAuthorName(form.author, language) : null,
      findCounterpart(language, null),
    ])
    const found = await find(edition, form, author)
    const latest = found.hits && found.hits.count > 0 ? [] : await getLatest(language, 4)
    const context = pageContext(edition)
    const t = searchWordsOf(language)
    const question = found.question.text
    const html = await renderForReaders({
      context,
      metadata: messageMetadata(edition, question ? t('titleOf', { question }) : t('title')),
      counterpart,
      section: null,
      masthead: 'small',
      children: <SearchPage {...context} {...found} form={form} author={author} latest={latest} />,
    })
    // Only the empty form is one page for all.
    return params.size === 0
      ? htmlResponse(html, { tags: [cacheTag.home(language), ...pageTags({ cards: latest })], lifetime: LIFETIMES.section })
      : unsharedHtmlResponse(html, Object.keys(found.errors).length > 0 ? 400 : 200)
  })
}

type Found = { question: Question; errors: SearchErrors; hits: ReaderHits | null; spelling: string | null }

/** From so few results on, another spelling is looked for. */
const FEW = 3

async function find(edition: ReaderEdition, form: SearchForm, author: ReaderAuthorName | null): Promise<Found> {
  const { language } = edition
  const question = parseQuestion(form.q)
  const section = edition.sections.find(({ slug }) => slug === form.section) ?? null
  const { span, errors } = spanOf(form, edition.timeZone)
  const asks = question.terms.length > 0 || section !== null || author !== null || span.since !== null || span.until !== null
  if (!asks || Object.keys(errors).length > 0) return { question, errors, hits: null, spelling: null }
  const hits = await searchStories(language, { question, section, author, span, page: form.page })
  const spelling = hits.count < FEW ? await suggestSpelling(language, question) : null
  return { question, errors, hits, spelling }
}
