import { documentText } from '#lib/content/document-text.ts'
import type { Language } from '#lib/content/fields.ts'
import { searchPath } from '#lib/content/paths.ts'
import { db } from '#lib/db/client.ts'
import { dayAfter, isDay } from '#lib/i18n/days.ts'
import { instantOf } from '#lib/i18n/wall-clock.ts'
import { findStories, type SearchFilters } from '#lib/search/find-stories.ts'
import { findSnippet, markMatches } from '#lib/search/mark-matches.ts'
import { parseQuestion, type Question } from '#lib/search/parse-question.ts'
import { proposeQuestion } from '#lib/search/propose-question.ts'
import { rowsByIds } from './find-live-rows.ts'
import { findSnapshots } from './get-story.ts'
import { presentCards } from './present-cards.ts'
import type { ReaderEdition, ReaderFound, ReaderSearch, SearchForm } from './types.ts'

const PAGE_SIZE = 20

/**
 * A page of what readers asked for. What a filter says wrongly narrows nothing and is named in `wrong`; everything
 * that was typed comes back as it was.
 */
export async function getSearch(edition: ReaderEdition, form: SearchForm): Promise<ReaderSearch> {
  const { language } = edition
  const question = parseQuestion(form.q)
  const authors = await findAuthors(language)
  const { filters, wrong } = filtersOf(edition, { authors, sectionIds: await findSectionIds(form.section) }, form)
  const { storyIds, isMore } = await findStories(language, question, filters)
  const page = Math.min(pageOf(form), Math.max(1, Math.ceil(storyIds.length / PAGE_SIZE)))
  const found = await present(language, question, storyIds.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE))
  const proposal = question.terms.length > 0 && storyIds.length === 0 ? await proposeQuestion(language, question) : null
  const path = (changed: Partial<SearchForm>) => addressOf(language, { ...form, q: question.text, ...changed })
  return {
    form: { ...form, q: question.text },
    isAsked: question.terms.length > 0,
    wrong,
    authors,
    found,
    count: storyIds.length,
    isMore,
    page,
    path: path({ page: page > 1 ? String(page) : '' }),
    nextPath: page * PAGE_SIZE < storyIds.length ? path({ page: String(page + 1) }) : null,
    previousPath: page > 1 ? path({ page: page > 2 ? String(page - 1) : '' }) : null,
    proposal: proposal === null ? null : { text: proposal, path: path({ q: proposal, page: '' }) },
  }
}

type Known = { authors: ReaderSearch['authors']; sectionIds: number[] }

function filtersOf({ timeZone }: ReaderEdition, { authors, sectionIds }: Known, form: SearchForm) {
  const since = isDay(form.from) ? form.from : null
  const last = isDay(form.to) ? form.to : null
  const filters: SearchFilters = {
    sectionIds,
    authorId: authors.find(({ slug }) => slug === form.author)?.id ?? null,
    since: since === null ? null : instantOf(`${since}T00:00`, timeZone),
    until: last === null ? null : instantOf(`${dayAfter(last)}T00:00`, timeZone),
  }
  const isReversed = since !== null && last !== null && since > last
  const wrong: ReaderSearch['wrong'] = {
    from: form.from !== '' && since === null,
    to: (form.to !== '' && last === null) || isReversed,
  }
  return { filters: isReversed ? { ...filters, until: null } : filters, wrong }
}

async function present(language: Language, question: Question, storyIds: number[]): Promise<ReaderFound[]> {
  const [rows, snapshots] = await Promise.all([rowsByIds(storyIds), findSnapshots(storyIds)])
  const cards = await presentCards(rows, language)
  return cards.map((card): ReaderFound => {
    const snapshot = snapshots.find(({ storyId }) => storyId === card.storyId)
    const body = snapshot ? documentText(snapshot.document) : ''
    return {
      card,
      headline: markMatches(card.headline, question.terms),
      snippet: findSnippet(body, question.terms) ?? markMatches(card.standfirst, question.terms),
    }
  })
}

/** A section and those below it, by the word in its address; none where there is no such section. */
async function findSectionIds(slug: string): Promise<number[]> {
  if (slug === '') return []
  const rows = await db.section.findMany({ where: { OR: [{ slug }, { parent: { slug } }] }, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** Those who have something live in the edition, by name; a list to choose from, not a directory. */
function findAuthors(language: Language): Promise<ReaderSearch['authors']> {
  return db.$queryRaw`
    SELECT a.id, a.slug, CASE WHEN ${language} = 'ar' THEN a.name_ar ELSE a.name_en END AS name FROM author a
    WHERE EXISTS (SELECT FROM live_story_author s WHERE s.author_id = a.id AND s.language = ${language}::"Language")
    ORDER BY name LIMIT 200`
}

function pageOf({ page }: SearchForm): number {
  return /^\d{1,3}$/.test(page) ? Math.max(1, Number(page)) : 1
}

function addressOf(language: Language, form: SearchForm): string {
  const query = new URLSearchParams(Object.entries(form).filter(([, value]) => value !== ''))
  return query.size > 0 ? `${searchPath(language)}?${query}` : searchPath(language)
}
