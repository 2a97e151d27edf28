import { SearchPage } from '#components/site/search-page.tsx'
import type { Language } from '#lib/content/fields.ts'
import { findCounterpart } from '#lib/reader/find-counterpart.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getSearch } from '#lib/reader/get-search.ts'
import { getLatest } from '#lib/reader/latest.ts'
import type { SearchForm } from '#lib/reader/types.ts'
import { searchMetadata } from '#lib/site/metadata.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders } from './render.tsx'

/** The search. Kept by no cache: a flood of questions must not push the paper's pages out of it. */
export function answerSearch(language: Language, query: URLSearchParams): Promise<Response> {
  return orErrorPage(language, async () => {
    const [edition, counterpart] = await Promise.all([getEdition(language), findCounterpart(language, null)])
    const search = await getSearch(edition, formOf(query))
    const latest = search.isAsked && search.found.length === 0 ? await getLatest(language, 4) : []
    const context = pageContext(edition)
    const html = await renderForReaders({
      context,
      metadata: searchMetadata(edition, search.form.q),
      counterpart,
      section: null,
      masthead: 'small',
      children: <SearchPage {...context} {...search} latest={latest} />,
    })
    return htmlResponse(html, { tags: [], lifetime: null })
  })
}

function formOf(query: URLSearchParams): SearchForm {
  const typed = (name: string): string => (query.get(name) ?? '').slice(0, 300)
  return { q: typed('q'), section: typed('section'), author: typed('author'), from: typed('from'), to: typed('to'), page: typed('page') }
}
