import { z } from 'zod'
import { LANGUAGES } from '#lib/content/fields.ts'
import { STORY_STATES } from '#lib/policies/story-states.ts'
import type { StoryCursor, StoryFilters } from '#lib/stories/queries.ts'

/** The list as its address says it. What makes no sense in an address is as if it were not there. */
export type ListAddress = {
  /** A state of the table, or `published_changed`. */
  state: ListState | null
  section: number | null
  language: 'ar' | 'en' | null
  person: string | null
  mine: boolean
  text: string
  cursor: StoryCursor
}
export const LIST_STATES = [...STORY_STATES.slice(0, 5), 'published_changed', ...STORY_STATES.slice(5)] as const
type ListState = (typeof STORY_STATES)[number] | 'published_changed'

const parameters = z.object({
  state: z.enum([...STORY_STATES, 'published_changed']).nullable().catch(null),
  changed: z.literal('1').nullable().catch(null),
  section: z.coerce.number().int().positive().nullable().catch(null),
  language: z.enum(LANGUAGES).nullable().catch(null),
  person: z.uuid().nullable().catch(null),
  mine: z.literal('1').nullable().catch(null),
  text: z.string().catch(''),
  after: z.string().nullable().catch(null),
  before: z.string().nullable().catch(null),
})

type Query = Record<string, string | string[] | undefined>

export function readAddress(query: Query): ListAddress {
  const given = parameters.parse({ state: null, changed: null, section: null, language: null, person: null, mine: null, after: null, before: null, ...query })
  return {
    state: given.changed ? 'published_changed' : given.state,
    section: given.section,
    language: given.language,
    person: given.person,
    mine: given.mine !== null,
    text: given.text.slice(0, 200),
    cursor: given.after !== null ? { after: given.after } : given.before !== null ? { before: given.before } : null,
  }
}

/** The address of the list with something of it changed; another filter begins at the first page. */
export function addressOf(list: ListAddress, change: Partial<ListAddress> = {}): string {
  const { state, section, language, person, mine, text, cursor } = { ...list, cursor: null, ...change }
  const query = new URLSearchParams()
  if (state === 'published_changed') query.set('changed', '1')
  else if (state) query.set('state', state)
  if (section !== null) query.set('section', String(section))
  if (language) query.set('language', language)
  if (person) query.set('person', person)
  if (mine) query.set('mine', '1')
  if (text.trim() !== '') query.set('text', text.trim())
  if (cursor && 'after' in cursor) query.set('after', cursor.after)
  if (cursor && 'before' in cursor) query.set('before', cursor.before)
  const search = query.toString()
  return search === '' ? '/desk/stories' : `/desk/stories?${search}`
}

export function filtersOf(list: ListAddress): StoryFilters {
  return {
    ...(list.state === 'published_changed' ? { changed: true } : list.state ? { state: [list.state] } : {}),
    ...(list.section !== null && { sectionId: list.section }),
    ...(list.language && { language: list.language }),
    ...(list.person && { personId: list.person }),
    ...(list.mine && { mine: true }),
    ...(list.text.trim() !== '' && { text: list.text }),
  }
}

/** @returns whether the list shows less than everything */
export function isFiltered(list: ListAddress): boolean {
  return addressOf({ ...list, cursor: null }) !== '/desk/stories'
}
